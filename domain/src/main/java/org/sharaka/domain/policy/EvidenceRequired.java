package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.document.DocumentKind;

/**
 * One piece of evidence that a dimension requires ({@code evidence.<DIM>}).
 *
 * @param anyOf the kinds of paper of which one is enough, or {@link #REPORTS}; the first names the piece
 * @param from of which managers it is required
 * @param months how old it may be on the day of the assessment; empty where any age will do
 */
public record EvidenceRequired(List<String> anyOf, From from, Optional<Integer> months) {

    /** The word for the quarterly reports, which the records show and no paper. */
    public static final String REPORTS = "QUARTERLY_REPORTS";

    /** The words that {@code anyOf} may hold. */
    static final Set<String> KNOWN = known();

    /** Of whom a piece of evidence is required. */
    public enum From {
        /** Of every manager. */
        ALL,
        /** Of associations. */
        ASSOCIATIONS,
        /** Of ministries, public and semi-public institutions. */
        INSTITUTIONS,
        /** Of every manager, in the fields that need an authorisation to operate. */
        AUTHORISED_FIELDS
    }

    /** Copies the kinds; the grid checks them. */
    public EvidenceRequired {
        anyOf = List.copyOf(anyOf);
    }

    /**
     * Evidence of any age.
     *
     * @param from of whom it is required
     * @param anyOf the kinds of which one is enough
     * @return the piece
     */
    public static EvidenceRequired of(From from, String... anyOf) {
        return new EvidenceRequired(List.of(anyOf), from, Optional.empty());
    }

    /**
     * The same, of a limited age.
     *
     * @param most how many months old it may be on the day of the assessment
     * @return the piece
     */
    public EvidenceRequired atMostMonthsOld(int most) {
        return new EvidenceRequired(anyOf, from, Optional.of(most));
    }

    /** Whether a paper of a kind and date is such a piece, and not too old on the day of an assessment. */
    public boolean isShownBy(DocumentKind kind, LocalDate date, LocalDate on) {
        return anyOf.contains(kind.name())
                && !date.isAfter(on)
                && months.filter(most -> date.plusMonths(most).isBefore(on)).isEmpty();
    }

    /** {@return the word of the piece; the first of its kinds} */
    public String word() {
        return anyOf.get(0);
    }

    private static Set<String> known() {
        Set<String> words = new HashSet<>(Set.of(REPORTS));
        Arrays.stream(DocumentKind.values()).map(Enum::name).forEach(words::add);
        return Collections.unmodifiableSet(words);
    }
}
