import { withEach } from './each';

describe('withEach', () => {
  it('goes on to the rest where one fails, and then says so', async () => {
    const done: number[] = [];
    const doing = withEach([1, 2, 3], async (one) => {
      if (one === 1) throw new Error('one failed');
      await Promise.resolve(done.push(one));
    });
    await expect(doing).rejects.toThrow('one failed');
    expect(done).toEqual([2, 3]);
  });
});
