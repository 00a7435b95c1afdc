package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Measured;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * What a dossier keeps of an assessment.
 *
 * @param manager under whom
 * @param measured what was found and shown
 * @param countsFrom the first day on which it counts
 * @param correctedOn the first day on which another counts instead; unknown where none does
 */
public record CountedAssessment(
        PartnerId manager, Measured measured, LocalDate countsFrom, Fact<LocalDate> correctedOn) {

    static List<CountedAssessment> of(AssessmentBook book) {
        return book.all().stream()
                .flatMap(one -> one.countsFrom().value().stream().map(from -> of(one, from, book)))
                .toList();
    }

    private static CountedAssessment of(AssessmentRecord one, LocalDate from, AssessmentBook book) {
        return new CountedAssessment(
                one.manager(),
                one.measured(),
                from,
                Fact.of(book.all().stream()
                        .filter(other -> other.snapshot().corrects().is(one.id()::equals))
                        .flatMap(other -> other.countsFrom().value().stream())
                        .min(LocalDate::compareTo)));
    }

    static Assessments under(MaturityGrid grid, Tenure tenure, List<CountedAssessment> all, LocalDate day) {
        return new Assessments(all.stream()
                .filter(one -> one.manager.equals(tenure.manager())
                        && !one.measured.on().isBefore(tenure.since()))
                .filter(one -> !one.countsFrom.isAfter(day) && !one.correctedOn.is(then -> !then.isAfter(day)))
                .map(one -> one.measured.under(grid))
                .toList());
    }
}
