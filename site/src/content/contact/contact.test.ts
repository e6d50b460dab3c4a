import { anEmergencyContact, aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { contactView } from './contact.ts';

describe('the contact page', () => {
  it('gives emergency numbers in the officers’ order, then the council', () => {
    const contacts = [anEmergencyContact({ documentId: 'b', number: '116 123', order: 2 }), anEmergencyContact({ documentId: 'a', order: 1 })];
    const view = contactView(contextOf(aSnapshot({ entries: { 'emergency-contact': contacts } })));
    expect(view.emergencies.map(({ phone }) => phone.href)).toEqual(['tel:999', 'tel:116123']);
    expect(view).toMatchObject({ email: 'sanctuary@council.example.org', phone: { href: 'tel:02079460000' } });
  });

  it('knows when the council has given no address', () => {
    const view = contactView(contextOf(aSnapshot({ entries: { settings: [aSettings({ contactEmail: null, contactPhone: null })] } })));
    expect(view).toMatchObject({ email: null, phone: null });
  });

  it('puts the English beside machine-translated words, and marks untranslated ones', () => {
    const arabic = anEmergencyContact({ locale: 'ar', name: 'الشرطة', whenToCall: 'خطر', hours: null, translationState: 'machine' });
    const [contact] = contactView(contextOf(aSnapshot({ entries: { 'emergency-contact': [anEmergencyContact(), arabic] } }), { locale: 'ar' })).emergencies;
    expect(contact).toMatchObject({
      name: { words: { text: 'الشرطة' }, english: { text: 'Police, fire or ambulance', lang: 'en' } },
      hours: { text: 'Day and night', lang: 'en', dir: 'ltr' },
    });
  });

  it('makes no link of a text that is no number', () => {
    const contacts = [anEmergencyContact({ number: 'Text SHOUT to 85258' })];
    expect(contactView(contextOf(aSnapshot({ entries: { 'emergency-contact': contacts } }))).emergencies[0]?.phone.href).toBeNull();
  });

  it('has a way to leave quickly', () => {
    expect(contactView(contextOf(aSnapshot())).furniture.quickExit).not.toBeNull();
  });
});
