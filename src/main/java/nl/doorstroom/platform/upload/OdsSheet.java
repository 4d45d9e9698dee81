package nl.doorstroom.platform.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first sheet of an OpenDocument spreadsheet straight from its XML, so that a hundred thousand lines need the
 * memory of their text only. Nothing outside the file is ever opened.
 */
final class OdsSheet {
    private static final String UNREADABLE =
            "Dit ODS-bestand is beschadigd of beveiligd met een wachtwoord. Sla het opnieuw op, zonder wachtwoord.";

    private OdsSheet() {}

    static Rows read(byte[] content, Limits limits) {
        var rows = new Rows(limits, true);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            findContent(zip, limits);
            var xml = factory().createXMLStreamReader(new CappedStream(zip, limits.unfolded()), "UTF-8");
            new OdsContent(xml, rows, limits).read();
        } catch (CappedStream.FullException e) {
            throw tooLarge();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof CappedStream.FullException
                    ? tooLarge()
                    : new UnreadableException("", UNREADABLE);
        } catch (IOException e) {
            throw new UnreadableException("", UNREADABLE);
        }
        return rows;
    }

    /** Reading on towards the content unfolds what stands before it, so that counts as well. */
    private static void findContent(ZipInputStream zip, Limits limits) throws IOException {
        long skipped = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("content.xml")) {
                return;
            }
            skipped += skip(zip, limits.unfolded() - skipped);
        }
        throw FileKind.notOds();
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        try (var entry = new CappedStream(zip, most)) {
            return entry.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException("", "Het bestand is uitgepakt te groot om te lezen. Deel het op.");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
