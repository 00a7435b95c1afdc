package org.sharaka.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;
import org.sharaka.domain.time.Deadline;

/**
 * A paper that a rule asks for, by its reference; the paper itself is kept elsewhere.
 *
 * @param kind what paper it is
 * @param reference how it is found, one line of at most 200 characters
 * @param date the day it was made or signed
 * @param validUntil the last day it is in force; unknown where it does not expire
 */
public record Document(DocumentKind kind, String reference, LocalDate date, Fact<LocalDate> validUntil) {

    /** How long a reference may be, in code points. */
    public static final int LONGEST_REFERENCE = 200;

    /** The validity of a paper that states that it has no end, until it is revoked. */
    public static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    /**
     * Checks the reference and the order of the days.
     *
     * @throws InvalidValue {@code value.text} at {@code /reference}; {@code value.date} with reason {@code order} at
     *     {@code /validUntil} where it ends before it was made
     */
    public Document {
        String typed = reference;
        reference = Faults.within("/reference", () -> PlainText.line(typed, LONGEST_REFERENCE, "value.text"));
        LocalDate made = date;
        if (validUntil.is(made::isAfter)) {
            throw InvalidValue.at("/validUntil", "value.date", "order", made);
        }
    }

    /**
     * A paper that does not expire; where its validity has to be stated, it is without end.
     *
     * @param kind what paper it is
     * @param reference how it is found
     * @param date the day it was made or signed
     * @return the document
     * @throws InvalidValue {@code value.text} at {@code /reference}
     */
    public static Document of(DocumentKind kind, String reference, LocalDate date) {
        return new Document(kind, reference, date, kind.statesValidity() ? Fact.known(WITHOUT_END) : Fact.unknown());
    }

    /**
     * Whether it is there and in force on a day: a paper dated later is a missing one.
     *
     * @param day the day of a ruling
     * @return true from its date to the last day it is in force, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return !date.isAfter(day) && lastsTo(day);
    }

    private boolean lastsTo(LocalDate day) {
        return validUntil.fold(last -> !last.isBefore(day), () -> !kind.statesValidity());
    }

    /** {@return whether it runs out some day, as it says; false without end, and where no validity is stated} */
    public boolean expires() {
        return validUntil.is(last -> !last.equals(WITHOUT_END));
    }

    /**
     * The papers that run out and that no other replaces.
     *
     * @return of each kind the one that lasts longest, where it expires, in the order of their last days; a paper whose
     *     validity has to be stated and is not is none
     */
    public static List<Document> expiring(Stream<Document> papers) {
        Map<DocumentKind, Document> longest = new EnumMap<>(DocumentKind.class);
        papers.filter(paper -> !paper.lastDay().equals(LocalDate.MIN))
                .forEach(
                        paper -> longest.merge(paper.kind(), paper, (one, other) -> other.outlasts(one) ? other : one));
        return longest.values().stream()
                .filter(Document::expires)
                .sorted(Comparator.comparing(Document::lastDay))
                .toList();
    }

    /** Whether it is in force after the last day of another. */
    public boolean outlasts(Document other) {
        return lastDay().isAfter(other.lastDay());
    }

    /** Its last day, by its kind; nothing where it does not expire. */
    public Stream<Deadline> runsOut() {
        return validUntil.onlyIf(last -> expires()).value().stream().map(last -> new Deadline(kind.name(), last));
    }

    private LocalDate lastDay() {
        return validUntil.fold(last -> last, () -> kind.statesValidity() ? LocalDate.MIN : WITHOUT_END);
    }

    /**
     * Whether it has been in force at some time between two days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return true where it was made by the last day and not expired before the first
     */
    public boolean isInForceBetween(LocalDate first, LocalDate last) {
        return !date.isAfter(last) && lastsTo(first);
    }

    /**
     * Whether it was there and is no longer in force.
     *
     * @param day the day of a ruling
     * @return true from the day after the last one it is in force
     */
    public boolean hasExpiredBy(LocalDate day) {
        return validUntil.is(day::isAfter);
    }

    /**
     * Why papers that a rule asks for are not in force.
     *
     * @param missing the kinds that are not in force on the day, at least one
     * @param papers those that are recorded
     * @param on the day of the ruling
     * @return {@code expired} where one of each kind has been in force, {@code both} where one of some has,
     *     {@code fail} where none has
     */
    public static String lack(List<DocumentKind> missing, List<Document> papers, LocalDate on) {
        return lack(missing, Document::kind, papers, on);
    }

    /**
     * The same where a paper may serve as one of another kind.
     *
     * @param servesAs as what kind a paper serves
     */
    public static String lack(
            List<DocumentKind> missing,
            Function<Document, DocumentKind> servesAs,
            List<Document> papers,
            LocalDate on) {
        Predicate<DocumentKind> wasThere =
                kind -> papers.stream().anyMatch(paper -> servesAs.apply(paper) == kind && paper.hasExpiredBy(on));
        if (missing.stream().allMatch(wasThere)) {
            return "expired";
        }
        return missing.stream().anyMatch(wasThere) ? "both" : "fail";
    }

    /**
     * Finds fault with another paper than a step asks for, and with one that is dated later than the step.
     *
     * @param asked the kind that is asked for
     * @param on the day of the step
     * @param pointer where the paper stands: {@code /document}
     * @param faults takes {@code value.enum} at {@code /document/kind} and {@code value.date} with reason {@code late}
     *     at {@code /document/date}
     */
    public void mustBe(DocumentKind asked, LocalDate on, String pointer, Faults faults) {
        mustBe(asked, pointer, faults);
        if (date.isAfter(on)) {
            faults.add(pointer + "/date", "value.date", "late", on);
        }
    }

    /** The days on which it comes into force, and runs out. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(date), validUntil.onlyIf(last -> expires()).map(last -> last.plusDays(1)).value().stream());
    }

    /** Gathers {@code value.enum} at the kind below a pointer, where it is another kind of paper. */
    public void mustBe(DocumentKind asked, String pointer, Faults faults) {
        if (kind != asked) {
            faults.add(pointer + "/kind", "value.enum", "unknown", kind, asked);
        }
    }
}
