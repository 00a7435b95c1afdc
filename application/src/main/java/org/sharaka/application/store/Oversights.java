package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Complaint;
import org.sharaka.domain.oversight.Consultation;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.domain.oversight.Finding;
import org.sharaka.domain.oversight.Incident;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.ReportState;
import org.sharaka.domain.oversight.Source;

/** Out-port: the store of what is overseen, the books of each centre. */
public interface Oversights extends Books<Oversight> {

    /** The findings of all centres; their days are those on which they are open. */
    Entries<Oversight, Finding> FINDINGS = new Entries<>(
            "finding",
            books -> books.findings().all(),
            Finding::id,
            Facets.of(Finding.class)
                    .by("severity", Severity.class, Finding::severity)
                    .by("source", Source.class, Finding::source)
                    .flag("open", Finding::isOpenOn)
                    .flag("hasPlan", Finding::hasPlanOn)
                    .on(finding -> finding.raised().on()));

    /** The reports of all centres; their day is the one on which they were handed in. */
    Entries<Oversight, Report> REPORTS = new Entries<>(
            "report",
            books -> books.reports().all(),
            Report::id,
            Facets.of(Report.class)
                    .by(
                            "kind",
                            ReportPeriod.Kind.class,
                            report -> report.period().kind())
                    .by("year", report -> report.period().year())
                    .byDay("state", ReportState.class, Report::stateOn)
                    .on(report -> report.submitted().on()));

    /** The consultations of all centres; their day is the one on which they were held. */
    Entries<Oversight, Consultation> CONSULTATIONS = new Entries<>(
            "consultation",
            books -> books.consultations().held(),
            Consultation::id,
            Facets.of(Consultation.class)
                    .by("group", ConsultedGroup.class, Consultation::group)
                    .on(one -> one.held().on()));

    /** The complaints of all centres; their day is the one on which they came. */
    Entries<Oversight, Complaint> COMPLAINTS = new Entries<>(
            "complaint",
            books -> books.consultations().complaints(),
            Complaint::id,
            Facets.of(Complaint.class)
                    .flag(
                            "answered",
                            (one, day) ->
                                    one.answer().is(reply -> !reply.by().on().isAfter(day)))
                    .on(one -> one.received().on()));

    /** The incidents of all centres; their day is the one on which they began. */
    Entries<Oversight, Incident> INCIDENTS = new Entries<>(
            "incident",
            books -> books.incidents().all(),
            Incident::id,
            Facets.of(Incident.class)
                    .by("kind", IncidentKind.class, Incident::kind)
                    .flag("ended", (one, day) -> one.ended().is(end -> !end.on().isAfter(day)))
                    .on(one -> one.began().on()));

    /** The lists that the books hold. */
    List<Entries<Oversight, ?>> LISTS = List.of(FINDINGS, REPORTS, CONSULTATIONS, COMPLAINTS, INCIDENTS);

    /**
     * The books of a centre.
     *
     * @param centre which
     * @return empty books at version 0 where nothing was written yet
     */
    default Versioned<Oversight> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Oversight.of(centre), 0));
    }
}
