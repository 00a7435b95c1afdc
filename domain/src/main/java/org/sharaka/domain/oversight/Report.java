package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.DayWise;

/**
 * A report that was handed in. One that was returned is handed in again as another.
 *
 * @param id its id
 * @param handed what was handed in
 * @param submitted who recorded it, and the day it was handed in
 * @param acceptance who accepted it, and when; unknown while nobody has
 * @param sentBack why it was returned; unknown where it was not
 */
public record Report(EntryId id, NewReport handed, Act submitted, Fact<Act> acceptance, Fact<SentBack> sentBack)
        implements Numbered, DayWise<Report> {

    /** {@return what it is about; a quarter or a year} */
    public ReportPeriod period() {
        return handed.period();
    }

    /**
     * {@return where it stands on a day, by what had happened by then; {@link ReportState#AWAITED} before it was handed
     * in}
     */
    public ReportState stateOn(LocalDate day) {
        if (submitted.on().isAfter(day)) {
            return ReportState.AWAITED;
        }
        if (acceptance.is(act -> !act.on().isAfter(day))) {
            return ReportState.ACCEPTED;
        }
        return sentBack.is(back -> !back.by().on().isAfter(day)) ? ReportState.RETURNED : ReportState.SUBMITTED;
    }

    @Override
    public Fact<Report> asOf(LocalDate day) {
        return Fact.known(new Report(
                        id,
                        handed,
                        submitted,
                        acceptance.onlyIf(act -> !act.on().isAfter(day)),
                        sentBack.onlyIf(back -> !back.by().on().isAfter(day))))
                .onlyIf(report -> !submitted.on().isAfter(day));
    }

    boolean isDecided() {
        return acceptance.value().isPresent() || sentBack.value().isPresent();
    }

    Report acceptedBy(Act by) {
        return new Report(id, handed, submitted, Fact.known(by), sentBack);
    }

    Report returned(SentBack back) {
        return new Report(id, handed, submitted, acceptance, Fact.known(back));
    }

    /** The latest day that is written on it. */
    LocalDate lastOn() {
        Fact<LocalDate> back =
                sentBack.fold(returned -> Fact.known(returned.by().on()), Fact::unknown);
        return acceptance.fold(Act::on, () -> back.fold(day -> day, submitted::on));
    }

    /**
     * The return of a report.
     *
     * @param by who returned it, and when
     * @param reasons what is to be mended
     */
    public record SentBack(Act by, String reasons) {}

    /**
     * What is handed in as a report.
     *
     * @param period what it is about
     * @param document the report
     * @param figures its main figures as text
     * @param accounts the approved accounts; asked of an annual report
     */
    public record NewReport(ReportPeriod period, Document document, String figures, Fact<Document> accounts) {}
}
