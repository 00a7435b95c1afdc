package org.sharaka.web.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(?:\"|$)");
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=(.?)(?:\r\n?|\n|$)");

    private final String text;
    private final Lines lines;
    private final String separator;
    private final Table table = new Table();

    private CsvFile(String whole) {
        Matcher said = SEPARATOR_LINE.matcher(whole);
        boolean says = said.lookingAt();
        this.text = says ? whole.substring(said.end()) : whole;
        this.lines = new Lines(text, says ? 2 : 1);
        this.separator = says ? said.group(1) : likeliest();
        if (separator.isEmpty() || !SEPARATORS.contains(separator)) {
            throw UnreadableSheet.because("separator", "the file names a separator that is not taken", separator);
        }
    }

    static CsvFile of(byte[] bytes) {
        return new CsvFile(Decoding.textOf(bytes));
    }

    Sheet read() {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator.charAt(0));
        try (JsonParser parser = MAPPER.reader(schema).createParser(text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                readRow(parser);
            }
        }
        return table.asSheet();
    }

    private void readRow(JsonParser parser) {
        List<SheetCell> cells = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int line = 0;
        boolean ended = false;
        while (!ended) {
            try {
                ended = parser.nextToken() == JsonToken.END_ARRAY;
                if (!ended) {
                    cells.add(SheetCell.ofText(parser.getString()));
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

    private void keep(int line, List<SheetCell> cells, List<Fault> faults) {
        boolean empty = cells.stream().allMatch(cell -> cell.text().isEmpty());
        if (faults.isEmpty() && !empty && cells.size() < table.width()) {
            faults.add(table.wrongCells(cells.size()));
        }
        table.row(line, cells, faults);
    }

    /** The library's own line numbers count a line break twice where it falls on the edge of a buffer. */
    private int lineOf(JsonParser parser) {
        return lines.at(parser.currentTokenLocation().getCharOffset());
    }

    /** The one that parts the header into most cells. */
    private String likeliest() {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = QUOTED.matcher(header).replaceAll("");
        return SEPARATORS
                .chars()
                .mapToObj(Character::toString)
                .max(Comparator.comparingLong((String sign) -> unquoted.chars()
                                .filter(other -> other == sign.charAt(0))
                                .count())
                        .thenComparing(sign -> -SEPARATORS.indexOf(sign)))
                .orElseThrow();
    }

    /** Tells the line of one place after another, each behind the last. */
    private static final class Lines {

        private final String text;
        private int place;
        private int line;

        Lines(String text, int first) {
            this.text = text;
            this.line = first;
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
