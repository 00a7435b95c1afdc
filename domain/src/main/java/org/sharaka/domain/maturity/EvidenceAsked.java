package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

/**
 * One piece of evidence that a grid asks for a dimension.
 *
 * @param dimension which
 * @param anyOf the kinds of paper of which one will do
 * @param from of whom it is asked
 * @param months how old it may be on the day of the assessment; unknown where any age will do
 */
public record EvidenceAsked(Dimension dimension, List<DocumentKind> anyOf, From from, Fact<Integer> months) {

    /** Of whom a piece of evidence is asked. */
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

    /**
     * Copies the kinds.
     *
     * @throws IllegalArgumentException when there are none
     */
    public EvidenceAsked {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(from);
        Objects.requireNonNull(months);
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("evidence of no kind for " + dimension);
        }
    }

    boolean isAskedIn(EvidenceSetting setting) {
        return switch (from) {
            case ALL -> true;
            case ASSOCIATIONS -> !setting.manager().isInstitutional();
            case INSTITUTIONS -> setting.manager().isInstitutional();
            case AUTHORISED_FIELDS -> setting.needsAuthorisation();
        };
    }

    boolean isGivenBy(EvidencePiece piece, LocalDate on) {
        Document paper = piece.paper();
        return piece.accepted()
                && piece.dimension() == dimension
                && anyOf.contains(paper.kind())
                && paper.isInForceOn(on)
                && !months.is(most -> paper.date().plusMonths(most).isBefore(on));
    }

    /** The word of what is missing: the kind that is usual. */
    String word() {
        return anyOf.get(0).name();
    }
}
