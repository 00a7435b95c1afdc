package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Dimension;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.MaturityGrid;
import org.sharaka.domain.partner.PartnerId;

/**
 * What a dossier keeps of an assessment.
 *
 * @param manager under whom
 * @param on its day
 * @param kind who made it
 * @param grid the version of the grid
 * @param levels the levels, as {@link Levels#toString} writes them
 * @param missingEvidence the dimensions that lack evidence
 * @param countsFrom the first day on which it counts
 * @param correctedOn the first day on which another counts instead; unknown where none does
 */
public record CountedAssessment(
        PartnerId manager,
        LocalDate on,
        AssessmentKind kind,
        String grid,
        String levels,
        Set<Dimension> missingEvidence,
        LocalDate countsFrom,
        Fact<LocalDate> correctedOn) {

    /** Copies the dimensions. */
    public CountedAssessment {
        Objects.requireNonNull(manager);
        Objects.requireNonNull(on);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(grid);
        Objects.requireNonNull(levels);
        Objects.requireNonNull(countsFrom);
        Objects.requireNonNull(correctedOn);
        missingEvidence = Set.copyOf(missingEvidence);
    }

    static List<CountedAssessment> of(AssessmentBook book) {
        return book.all().stream()
                .flatMap(one -> one.countsFrom().value().stream().map(from -> of(one, from, book)))
                .toList();
    }

    private static CountedAssessment of(AssessmentRecord one, LocalDate from, AssessmentBook book) {
        Assessment said = one.assessment();
        return new CountedAssessment(
                one.manager(),
                one.on(),
                said.kind(),
                one.snapshot().grid(),
                said.levels().toString(),
                said.missingEvidence(),
                from,
                Fact.of(book.all().stream()
                        .filter(other -> other.snapshot().corrects().is(one.id()::equals))
                        .flatMap(other -> other.countsFrom().value().stream())
                        .min(LocalDate::compareTo)));
    }

    static Assessments under(Tenure tenure, List<CountedAssessment> all, LocalDate day) {
        return new Assessments(all.stream()
                .filter(one -> one.manager.equals(tenure.manager()) && !one.on.isBefore(tenure.since()))
                .filter(one -> !one.countsFrom.isAfter(day) && !one.correctedOn.is(then -> !then.isAfter(day)))
                .map(CountedAssessment::assessment)
                .toList());
    }

    private Assessment assessment() {
        return new Assessment(on, kind, Levels.parse(levels, MaturityGrid.ADOPTED.version(grid)), missingEvidence);
    }
}
