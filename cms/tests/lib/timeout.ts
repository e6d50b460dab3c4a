// starting a CMS takes some seconds on a small machine
jest.setTimeout(150_000);
