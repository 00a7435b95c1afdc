package org.sharaka.web.sheet;

import java.util.regex.Pattern;
import org.sharaka.application.partner.SheetColumn;

/**
 * A cell as both readers hand it on.
 *
 * @param text what it shows, empty for an empty cell
 */
record SheetCell(String text, Type type) {

    static final SheetCell EMPTY = new SheetCell("", Type.TEXT);

    /**
     * What a spreadsheet shows in place of a value, in whatever language it runs; {@code ###} where a column is narrow.
     */
    private static final Pattern ERROR = Pattern.compile("#N/A|#GETTING_DATA|#[\\p{Lu}0-9/_]+[!?]|##+");

    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR
    }

    static SheetCell ofText(String text) {
        return new SheetCell(text, ERROR.matcher(text.strip()).matches() ? Type.ERROR : Type.TEXT);
    }

    boolean isDueIn(SheetColumn column) {
        return switch (type) {
            case TEXT -> true;
            case NUMBER -> column.content() == SheetColumn.Content.DIGITS;
            case TRUTH -> column.content() == SheetColumn.Content.FLAG;
            case ERROR -> false;
        };
    }
}
