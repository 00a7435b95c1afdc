package org.sharaka.web.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.fault.Fault;

/** A file that is no sheet, or none that may be read; its fault has the code {@code import.file}. */
public final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    private UnreadableSheet(String message, Fault fault) {
        super(message, null, false, false);
        this.fault = fault;
    }

    /** {@return why the file cannot be read; a fault of the whole file, without the words for it} */
    public Fault fault() {
        return fault;
    }

    static UnreadableSheet because(String reason, String message, Object... details) {
        List<String> shown = Arrays.stream(details).map(Objects::toString).toList();
        return new UnreadableSheet(message, new Fault("", "import.file", reason, shown));
    }

    static UnreadableSheet noWorkbook() {
        return because("workbook", "the file is no XLSX workbook, or a damaged one");
    }
}
