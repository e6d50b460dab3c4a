import { readersAnswer } from './readers-answer';

const site = 'https://sanctuary.example';
const days = ['2026-11-20', '2026-11-21', '2026-11-22'];

describe('readersAnswer', () => {
  it('adds up the days, and names each page and its language', () => {
    const pages = [
      { path: '/', title: 'You are welcome', views: [9, null, 9] },
      { path: '/ar/guides/', title: 'أدلة', views: [null, 5, null] },
      { path: '/zh-hant-hk/', title: null, views: [null, null, 7] },
    ];
    expect(readersAnswer({ reachable: true, value: { days, total: 30, pages } }, site)).toEqual({
      site,
      publisher: {
        answers: true,
        from: '2026-11-20',
        to: '2026-11-22',
        total: 30,
        pages: [
          { path: '/', title: 'You are welcome', language: { code: 'en', name: 'English' }, views: 18 },
          { path: '/zh-hant-hk/', title: '/zh-hant-hk/', language: { code: 'zh-Hant-HK', name: 'Chinese (Hong Kong)' }, views: 7 },
          { path: '/ar/guides/', title: 'أدلة', language: { code: 'ar', name: 'Arabic' }, views: 5 },
        ],
      },
    });
  });

  it('names ten at most', () => {
    const pages = Array.from({ length: 12 }, (_, index) => ({ path: `/${index}/`, title: null, views: [5 + index, null, null] }));
    const { publisher } = readersAnswer({ reachable: true, value: { days, total: 126, pages } }, site);
    expect(publisher).toMatchObject({ total: 126, pages: { length: 10, 0: { path: '/11/' } } });
  });

  it('says why where the publisher does not answer', () => {
    expect(readersAnswer({ reachable: false, reason: 'It cannot be reached.' }, site)).toEqual({ site, publisher: { answers: false, reason: 'It cannot be reached.' } });
  });
});
