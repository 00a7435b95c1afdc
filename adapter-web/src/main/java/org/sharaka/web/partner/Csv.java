package org.sharaka.web.partner;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sharaka.application.partner.Sheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Sheets as separated values. */
final class Csv {

    private static final char MARK = '\uFEFF';
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private Csv() {}

    static Sheet read(byte[] file) {
        String text = text(file);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<String[]> lines =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            Rows rows = new Rows(lines.hasNext() ? Arrays.asList(lines.next()) : List.of());
            while (lines.hasNext()) {
                // the parser stands at the end of the line before
                int line = lines.parser().currentTokenLocation().getLineNr() + 1;
                String[] cells = lines.next();
                if (!isBlank(cells)) {
                    rows.add(line, Arrays.asList(cells));
                }
            }
            return rows.sheet();
        } catch (JacksonException broken) {
            throw UnreadableSheet.because("no separated values: " + broken.getOriginalMessage());
        }
    }

    private static boolean isBlank(String... cells) {
        return cells.length == 0 || cells.length == 1 && cells[0].isBlank();
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(sign -> sign == ';').count()
                        > header.chars().filter(sign -> sign == ',').count()
                ? ';'
                : ',';
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw UnreadableSheet.because("no UTF-8");
        }
    }
}
