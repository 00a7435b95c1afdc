package org.sharaka.web.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.partner.Sheet;
import org.sharaka.domain.fault.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A CSV file, decoded. */
final class CsvFile {

    private static final CsvMapper MAPPER = new CsvMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final Lines lines;
    private final Table table = new Table();

    private CsvFile(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    static CsvFile of(byte[] bytes) {
        try {
            // a new decoder reports what is malformed; that of String would put U+FFFD in its place
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CsvFile(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            throw UnreadableSheet.because("encoding", "the file is not in UTF-8");
        }
    }

    Sheet read() {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator());
        try (JsonParser parser = MAPPER.reader(schema).createParser(text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                readRow(parser);
            }
        }
        return table.asSheet();
    }

    private void readRow(JsonParser parser) {
        List<String> cells = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int line = 0;
        boolean ended = false;
        while (!ended) {
            try {
                ended = parser.nextToken() == JsonToken.END_ARRAY;
                if (!ended) {
                    cells.add(parser.getString());
                }
            } catch (StreamReadException misquoted) {
                faults.add(new Fault("", "import.row", "quote", List.of()));
                line = line == 0 ? lineOf(parser) : line;
                checkGoesOn(parser, line);
            }
            line = line == 0 ? lineOf(parser) : line;
        }
        keep(line, cells, faults);
    }

    /** What follows a quoted cell on its line is read and dropped; a quote that is never closed took all the rest. */
    private void checkGoesOn(JsonParser parser, int line) {
        if (parser.nextToken() == JsonToken.END_ARRAY || !table.hasHeader()) {
            throw UnreadableSheet.because(
                    "quote", "line " + line + ": a quote is not closed, or not at the end of its cell", line);
        }
    }

    private void keep(int line, List<String> cells, List<Fault> faults) {
        if (faults.isEmpty() && cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!table.hasHeader()) {
            table.head(cells);
            return;
        }
        if (faults.isEmpty() && cells.size() != table.width()) {
            faults.add(table.wrongCells(cells.size()));
        }
        table.row(line, cells, faults);
    }

    /** The library's own line numbers count a line break twice where it falls on the edge of a buffer. */
    private int lineOf(JsonParser parser) {
        return lines.at(parser.currentTokenLocation().getCharOffset());
    }

    private char separator() {
        boolean quoted = false;
        int commas = 0;
        int semicolons = 0;
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char sign : header.toCharArray()) {
            quoted ^= sign == '"';
            commas += !quoted && sign == ',' ? 1 : 0;
            semicolons += !quoted && sign == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    /** Tells the line of one place after another, each behind the last. */
    private static final class Lines {

        private final String text;
        private int place;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int at(long offset) {
            for (; place < offset && place < text.length(); place++) {
                char sign = text.charAt(place);
                boolean beforeLineFeed = place + 1 < text.length() && text.charAt(place + 1) == '\n';
                if (sign == '\n' || sign == '\r' && !beforeLineFeed) {
                    line++;
                }
            }
            return line;
        }
    }
}
