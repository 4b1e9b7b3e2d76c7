package org.crosscheck.ingestion.reader.feed;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at how deep the elements of a document go before a tree is made of it: JDOM asks every
 * ancestor about every element, which a document of nothing but opening tags makes endless.
 */
final class XmlDepth {
  private static final int DEEPEST = 200;
  private static final XMLInputFactory FACTORY = factory();

  private XmlDepth() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Whether it goes deeper than feeds do. What is no XML is left to the reader. */
  static boolean isTooDeep(byte[] bytes) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false;
    }
  }
}
