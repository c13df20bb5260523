import { elementsNamed, type XmlElement } from './xml'

/** Fonts are scrambled so that they are of no use outside of the book; its text is not. */
const fontsOnly = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/** Whether a book's list of encrypted files (`META-INF/encryption.xml`) names any but fonts. */
export function isProtected(encryption: XmlElement): boolean {
  return elementsNamed(encryption, 'encrypteddata').some(data => {
    const [method] = elementsNamed(data, 'encryptionmethod')
    return !fontsOnly.has(method?.attributes.get('algorithm') ?? '')
  })
}
