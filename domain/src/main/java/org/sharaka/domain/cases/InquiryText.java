package org.sharaka.domain.cases;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.journal.Inquiries;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The facts of a case as its file has them: an inquiry as the journal writes it, but for its day, which is that of the
 * case, and but for a part {@code facts} of its own, whose members stand beside the others.
 */
record InquiryText(String kind, Optional<LocalDate> on, Map<String, Object> facts) {

    private static final String KIND = "kind";
    private static final String FACTS = "facts";
    private static final String STEP = "step";
    private static final String ON = "on";

    /**
     * Reads it.
     *
     * @throws InvalidValue with every fault, under the pointers of a case
     */
    Inquiry read(Rulebook book) {
        Faults faults = new Faults();
        Object exact = new LevelsText(book, on, faults).written(facts, Members.pointer(FACTS));
        InquiryText text = new InquiryText(kind, on, Members.object(exact));
        Optional<Inquiry> inquiry = faults.take("", text::read);
        faults.throwIfAny();
        return inquiry.orElseThrow();
    }

    private Inquiry read() {
        Map<String, Object> whole = holdsFacts() ? withPart() : facts;
        try {
            return read(whole);
        } catch (InvalidValue invalid) {
            Map<String, Object> dated = dated(whole, invalid.faults());
            if (dated.equals(whole)) {
                throw invalid;
            }
            return read(dated);
        }
    }

    private boolean holdsFacts() {
        return !facts.containsKey(FACTS) && components().contains(FACTS);
    }

    private Set<String> components() {
        return Optional.<Class<?>>ofNullable(Inquiries.kinds().get(kind)).stream()
                .flatMap(type -> type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Object> withPart() {
        Set<String> own = components();
        Map<String, Object> whole = new LinkedHashMap<>();
        Map<String, Object> part = new LinkedHashMap<>();
        facts.forEach((name, value) -> (own.contains(name) ? whole : part).put(name, value));
        whole.put(FACTS, part);
        return whole;
    }

    /** The day where it is missing: in the inquiry, or in the step that it is about. */
    private Map<String, Object> dated(Map<String, Object> whole, List<Fault> faults) {
        Map<String, Object> dated = new LinkedHashMap<>(whole);
        on.map(LocalDate::toString).ifPresent(day -> {
            if (isMissing(pointer(ON), faults)) {
                dated.put(ON, day);
            }
            if (isMissing(pointer(FACTS, STEP, ON), faults)) {
                Map<String, Object> step = new LinkedHashMap<>(Members.object(whole.get(STEP)));
                step.put(ON, day);
                dated.put(STEP, step);
            }
        });
        return dated;
    }

    private static boolean isMissing(String pointer, List<Fault> faults) {
        return faults.stream()
                .anyMatch(
                        fault -> fault.pointer().equals(pointer) && fault.code().equals("value.required"));
    }

    private Inquiry read(Map<String, Object> whole) {
        try {
            return Inquiries.read(Map.of(KIND, kind, FACTS, whole));
        } catch (InvalidValue invalid) {
            throw new InvalidValue(
                    invalid.faults().stream().map(this::inTheCase).toList());
        }
    }

    private Fault inTheCase(Fault fault) {
        return new Fault(inTheCase(fault.pointer()), fault.code(), fault.reason(), fault.details());
    }

    private String inTheCase(String pointer) {
        String part = pointer(FACTS, FACTS);
        if (pointer.equals(pointer(KIND))) {
            return pointer("gate");
        } else if (pointer.equals(pointer(FACTS, ON)) && !facts.containsKey(ON)) {
            return pointer(ON);
        }
        return holdsFacts() && pointer.startsWith(part) ? pointer(FACTS) + pointer.substring(part.length()) : pointer;
    }

    private static String pointer(String... names) {
        return Stream.of(names).map(Members::pointer).collect(Collectors.joining());
    }
}
