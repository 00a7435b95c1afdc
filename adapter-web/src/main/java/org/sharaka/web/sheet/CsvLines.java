package org.sharaka.web.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that is written: UTF-8 with a byte order mark, cells parted by commas. A text that a table would read as a
 * formula has an apostrophe before it; numbers have none.
 */
public final class CsvLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r";

    private final StringBuilder written = new StringBuilder(BYTE_ORDER_MARK);

    /** One more line; a cell that is null is empty. */
    public CsvLines line(@Nullable Object... cells) {
        written.append(Arrays.stream(cells).map(CsvLines::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** The file. */
    public byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
