package org.sharaka.web.problem;

import java.util.List;
import org.sharaka.domain.fault.Fault;
import org.sharaka.web.text.Reader;

/** One fault as it is told to the caller. */
public record FaultWire(String pointer, String code, String message) {

    private static final int LONGEST_DETAIL = 300;

    public static FaultWire of(Fault fault, Reader reader) {
        return new FaultWire(
                fault.pointer(), fault.code(), reader.texts().message(shortened(fault), reader.language()));
    }

    public static List<FaultWire> of(List<Fault> faults, Reader reader) {
        return faults.stream().map(fault -> of(fault, reader)).toList();
    }

    // a message names what was handed in, but does not hand a megabyte back
    private static Fault shortened(Fault fault) {
        List<String> details =
                fault.details().stream().map(FaultWire::shortened).toList();
        return new Fault(fault.pointer(), fault.code(), fault.reason(), details);
    }

    private static String shortened(String detail) {
        return detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }
}
