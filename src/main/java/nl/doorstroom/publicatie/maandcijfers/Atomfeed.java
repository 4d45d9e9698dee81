package nl.doorstroom.publicatie.maandcijfers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.doorstroom.platform.web.DutchFormat;

/** The publicaties as a feed (Atom, RFC 4287), newest first. */
final class Atomfeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ID = "urn:doorstroom:maandcijfers";

    private final XMLStreamWriter xml;
    private final String hier;

    private Atomfeed(XMLStreamWriter xml, String hier) {
        this.xml = xml;
        this.hier = hier;
    }

    /** @param hier address of the website, without a slash at the end */
    static byte[] van(List<Maandkop> koppen, String hier) {
        try {
            var uit = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(uit, StandardCharsets.UTF_8.name());
            new Atomfeed(xml, hier).schrijf(koppen);
            xml.close();
            return uit.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private void schrijf(List<Maandkop> koppen) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "nl");
        schrijfFeed(bijgewerkt(koppen));
        for (var kop : koppen) {
            schrijf(kop);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void schrijfFeed(Instant bijgewerkt) throws XMLStreamException {
        tekst("id", ID);
        tekst("title", "Maandcijfers van Doorstroom");
        tekst("updated", bijgewerkt.toString());
        xml.writeStartElement("author");
        tekst("name", "Doorstroom");
        xml.writeEndElement();
        link("self", MaandPages.ADRES + "/atom.xml", "application/atom+xml");
        link("alternate", MaandPages.ADRES, "text/html");
    }

    private void schrijf(Maandkop kop) throws XMLStreamException {
        var zo = MaandView.kop(kop);
        xml.writeStartElement("entry");
        tekst("id", ID + ":" + kop.code());
        tekst("title", titel(kop));
        tekst("updated", op(kop).toString());
        tekst("published", op(kop).toString());
        link("alternate", zo.adres(), "text/html");
        link("enclosure", zo.adres() + ".csv", "text/csv");
        tekst("summary", samenvatting(zo));
        xml.writeEndElement();
    }

    private static String titel(Maandkop kop) {
        return "Maandcijfers van " + DutchFormat.date(kop.code().peildatum()) + " (" + kop.label()
                + (kop.voorbeeld() ? ", voorbeeld)" : ")");
    }

    private static String samenvatting(MaandView.Kop zo) {
        var voorbeeld = zo.voorbeeld() ? MaandView.VOORBEELD + " " : "";
        return "Zoals bekend op " + zo.bekendOp() + ". " + voorbeeld + "Controlegetal " + zo.controlegetal() + ".";
    }

    /** The moment of the last publicatie, which need not be that of the newest peildatum. */
    static Instant bijgewerkt(List<Maandkop> koppen) {
        return koppen.stream().map(Atomfeed::op).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Instant op(Maandkop kop) {
        return kop.publicatie().map(Maandkop.Publicatie::op).orElse(kop.opgesteldOp());
    }

    private void tekst(String naam, String tekst) throws XMLStreamException {
        xml.writeStartElement(naam);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void link(String rel, String pad, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", hier + pad);
        xml.writeAttribute("type", type);
    }
}
