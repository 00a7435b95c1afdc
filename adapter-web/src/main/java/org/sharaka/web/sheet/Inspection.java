package org.sharaka.web.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Looks through the parts of a workbook for what its reader takes at its word: a cell's address makes it allocate all
 * columns before it, the number of a shared string all strings before it, a shared formula is written out for each cell
 * that uses it, an array formula is looked for from each cell, and a number may have any length. No limit here is one
 * that a true workbook meets.
 */
final class Inspection {

    private static final int WIDEST = 16_384;
    private static final long MAX_PLACES = 100_000_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_SHARED_FORMULAS = 100_000;
    private static final int MOST_ARRAY_FORMULAS = 100;

    private static final XMLInputFactory XML = strict();

    private int strings;
    private int lastString = -1;

    private boolean inCells;
    private long rows;
    private int widest;
    private int column;
    private String cellType = "";
    private int sharedFormulas;
    private int arrayFormulas;

    void part(byte[] xml) throws XMLStreamException {
        inCells = false;
        rows = 0;
        widest = 0;
        sharedFormulas = 0;
        arrayFormulas = 0;
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableSheet.because("entity", "the workbook declares or uses XML entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            }
        }
    }

    void end() {
        check(lastString < strings);
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "sheetData" -> inCells = true;
            case "si" -> strings++;
            case "row" -> row();
            case "c" -> cell(reader);
            case "v" -> value(reader);
            case "f" -> formula(reader);
            default -> {
                // says nothing that is allocated for
            }
        }
    }

    private void row() {
        rows++;
        column = -1;
        check(!inCells || rows * widest <= MAX_PLACES);
    }

    private void cell(XMLStreamReader reader) {
        if (!inCells) {
            return;
        }
        column = attribute(reader, "r").map(Inspection::columnOf).orElse(column + 1);
        cellType = attribute(reader, "t").orElse("n");
        check(column >= 0 && column < WIDEST);
        widest = Math.max(widest, column + 1);
        check(rows * widest <= MAX_PLACES);
    }

    private void value(XMLStreamReader reader) throws XMLStreamException {
        if (!inCells) {
            return;
        }
        String text = reader.getElementText();
        if (cellType.equals("n")) {
            check(text.length() <= LONGEST_NUMBER);
        }
        if (cellType.equals("s") && !text.isEmpty()) {
            lastString = Math.max(lastString, stringNumber(text));
        }
    }

    private void formula(XMLStreamReader reader) throws XMLStreamException {
        if (!inCells) {
            return;
        }
        String type = attribute(reader, "t").orElse("normal");
        sharedFormulas += type.equals("shared") ? 1 : 0;
        arrayFormulas += type.equals("array") ? 1 : 0;
        check(sharedFormulas <= MOST_SHARED_FORMULAS && arrayFormulas <= MOST_ARRAY_FORMULAS);
        check(reader.getElementText().length() <= LONGEST_FORMULA);
    }

    private static int columnOf(String address) {
        try {
            return new CellAddress(address).getColumn();
        } catch (IllegalArgumentException noAddress) {
            throw UnreadableSheet.noWorkbook();
        }
    }

    private static int stringNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw UnreadableSheet.noWorkbook();
        }
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        Optional<String> value = Optional.empty();
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) {
                // two parsers may differ on which of two such attributes is meant
                check(value.isEmpty());
                value = Optional.of(reader.getAttributeValue(place));
            }
        }
        return value;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw UnreadableSheet.because("cells", "the workbook has cells that no sheet of partners has");
        }
    }

    private static XMLInputFactory strict() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
