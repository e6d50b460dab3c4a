import { failureWords } from './failure-words';

describe('failureWords', () => {
  const error = new RangeError("select * from stories where name = 'Amina'\nand town = 'Surbiton'");
  const words = failureWords('reviews', error);

  it('names the source and the kind of error', () => expect(words).toContain('“reviews” (RangeError)'));
  it('says where it came from', () => expect(words).toContain('failure-words.test'));
  it('says nothing that was asked for', () => {
    expect(words).not.toContain('Amina');
    expect(words).not.toContain('Surbiton');
  });
  it('bears what is no error', () => expect(failureWords('held', 'Amina')).not.toContain('Amina'));
});
