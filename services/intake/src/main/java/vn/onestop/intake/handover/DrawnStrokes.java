package vn.onestop.intake.handover;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.onestop.intake.handover.Signature.Flaw;
import vn.onestop.intake.handover.Signature.Unusable;

/** A signature as SVG: lines and nothing else, so that nothing in it can run, load or hide. */
final class DrawnStrokes {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> STROKES = Set.of("path", "polyline", "line");
    private static final Set<String> FRAME = Set.of("svg", "g");
    private static final Set<String> ATTRIBUTES = Set.of(
            "width",
            "height",
            "viewBox",
            "version",
            "d",
            "points",
            "x1",
            "y1",
            "x2",
            "y2",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "transform",
            "opacity");
    /** Numbers, colours and the letters of a path; no address can be written with them. */
    private static final Pattern PLAIN = Pattern.compile("[\\w\\s.,#%()+-]*");

    private static final XMLInputFactory FACTORY = factory();

    private DrawnStrokes() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static byte[] checked(byte[] content) {
        try {
            if (strokes(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content))) == 0) {
                throw new Unusable(Flaw.EMPTY);
            }
            return content;
        } catch (XMLStreamException e) {
            throw new Unusable(Flaw.UNREADABLE);
        }
    }

    private static int strokes(XMLStreamReader reader) throws XMLStreamException {
        int strokes = 0;
        boolean root = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    require(isAllowed(reader) && (!root || reader.getLocalName().equals("svg")));
                    root = false;
                    strokes += STROKES.contains(reader.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS -> require(reader.isWhiteSpace());
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.CDATA -> require(false);
                default -> {}
            }
        }
        return strokes;
    }

    private static boolean isAllowed(XMLStreamReader reader) {
        var name = reader.getLocalName();
        var space = reader.getNamespaceURI();
        if (!(STROKES.contains(name) || FRAME.contains(name)) || !(space == null || space.equals(SVG))) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeNamespace(i) != null
                    || !ATTRIBUTES.contains(reader.getAttributeLocalName(i))
                    || !PLAIN.matcher(reader.getAttributeValue(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean fine) {
        if (!fine) {
            throw new Unusable(Flaw.UNREADABLE);
        }
    }
}
