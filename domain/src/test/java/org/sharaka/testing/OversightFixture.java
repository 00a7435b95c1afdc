package org.sharaka.testing;

import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Incidents;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.OversightCircumstances;
import org.sharaka.domain.oversight.OversightStep;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.oversight.Source;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.oversight.TwelveMonths;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.rulebook.Rulebook;

/** What is overseen at a centre, for tests. */
public final class OversightFixture {

    public static final CentreId CENTRE = new CentreId("cen-1");
    public static final PartnerId MANAGER = new PartnerId("p-manager");
    public static final UserId OFFICER = new UserId("u-officer");
    public static final UserId COLLEAGUE = new UserId("u-colleague");

    private OversightFixture() {}

    public static Centre aCentre() {
        return Centre.registered(
                CENTRE,
                "CEN-2026-0001",
                CentreProfile.of(french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                Origin.EXISTING,
                Fact.unknown());
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Act act(String on) {
        return new Act(OFFICER, day(on));
    }

    public static Act other(String on) {
        return new Act(COLLEAGUE, day(on));
    }

    public static Document paper(DocumentKind kind, String on) {
        return Document.of(kind, kind + " 1", day(on));
    }

    /** One manager in charge of an open centre. */
    public static Stewardship charge(String from, String until) {
        return new Stewardship(
                Fact.known(day("2020-01-01")), List.of(new Stewardship.Spell(MANAGER, day(from), day(until))));
    }

    public static Report.NewReport report(ReportPeriod period, String on) {
        boolean annual = period.kind() == ReportPeriod.Kind.ANNUAL;
        return new Report.NewReport(
                period,
                paper(DocumentKind.REPORT, on),
                "made-up figures",
                annual ? Fact.known(paper(DocumentKind.ACCOUNTS, on)) : Fact.unknown());
    }

    /** What one source gave. */
    public static OwnResource resource(String source, OwnResource.Form form, long dirhams) {
        return new OwnResource(
                source,
                form,
                Money.ofCentimes(dirhams * 100),
                false,
                Fact.known(paper(DocumentKind.EVIDENCE, "2020-01-01")),
                false);
    }

    public static TwelveMonths year(String from) {
        return new TwelveMonths(day(from), day(from).plusMonths(12).minusDays(1));
    }

    public static Statement statement(String from, String approved, long costs, long reserve, OwnResource... own) {
        return new Statement(
                year(from),
                Money.ofCentimes(costs * 100),
                List.of(own),
                Money.ofCentimes(reserve * 100),
                act(approved),
                paper(DocumentKind.ACCOUNTS, approved));
    }

    public static Budget budget(String from, String approved, long amount, OwnResource... secured) {
        return new Budget(
                year(from),
                Money.ofCentimes(amount * 100),
                List.of(secured),
                act(approved),
                paper(DocumentKind.BUDGET, approved));
    }

    public static Finances.State stating(Statement one) {
        return new Finances.State(
                one.months(),
                one.operatingCosts(),
                one.resources(),
                one.cashReserve(),
                one.approved().on(),
                one.document());
    }

    public static Finances.Plan planning(Budget one) {
        return new Finances.Plan(
                one.months(), one.amount(), one.secured(), one.approved().on(), one.document());
    }

    /** Written by the officer. */
    public static Oversight and(Oversight books, BookEntry entry) {
        return and(books, entry, OFFICER);
    }

    public static Oversight and(Oversight books, BookEntry entry, UserId by) {
        return entry.write(books, by).after();
    }

    /** Taken by the colleague. */
    public static Oversight and(Oversight books, OversightStep step) {
        return Outcomes.made(step.through(Rulebook.standard(), books, by(COLLEAGUE)))
                .value();
    }

    public static OversightCircumstances by(UserId who) {
        return new OversightCircumstances(who, Parties.NONE);
    }

    /** Books in which every part of every entry is written. */
    public static Oversight everything() {
        Oversight books = Oversight.of(CENTRE);
        books = and(books, new Reports.Submit(day("2026-02-01"), report(ReportPeriod.year(2025), "2026-02-01")));
        books = and(books, new Reports.Accept(day("2026-02-10"), new EntryId("R1")));
        books = and(books, new Reports.Submit(day("2026-04-10"), report(ReportPeriod.quarter(2026, 1), "2026-04-10")));
        books = and(books, new Reports.SendBack(day("2026-04-12"), new EntryId("R2"), "made up"), COLLEAGUE);
        books = and(books, new Findings.Raise(day("2026-01-10"), Severity.MINOR, Source.AUDIT, "made up"));
        books = and(
                books,
                new Findings.MakePlan(
                        day("2026-01-12"),
                        new EntryId("F1"),
                        "made up",
                        day("2026-03-01"),
                        Fact.known(paper(DocumentKind.OTHER, "2026-01-12"))));
        books = and(
                books,
                new Findings.Close(
                        day("2026-02-20"), new EntryId("F1"), Fact.known(paper(DocumentKind.EVIDENCE, "2026-02-19"))));
        books = and(
                books,
                new Consultations.Hold(
                        day("2026-02-11"),
                        ConsultedGroup.BOTH,
                        40,
                        paper(DocumentKind.CONSULTATION_MINUTES, "2026-02-12"),
                        "made up"));
        books = and(books, new Consultations.Complain(day("2026-02-13"), "box", "made up"));
        books = and(books, new Consultations.Answer(day("2026-02-14"), new EntryId("P1"), "made up"));
        books = and(books, new Consultations.Survey(day("2026-02-15"), 100, 60, 45));
        books = and(
                books,
                stating(statement(
                        "2025-01-01",
                        "2026-02-28",
                        1200,
                        300,
                        resource("Fees", OwnResource.Form.CASH, 900),
                        resource("Volunteers", OwnResource.Form.IN_KIND, 100))));
        books = and(
                books,
                planning(budget("2026-01-01", "2025-12-15", 1300, resource("Fees", OwnResource.Form.CASH, 1300))));
        books = and(
                books, new Finances.Commit(MANAGER, day("2026-01-05"), paper(DocumentKind.COMMITMENT, "2026-01-05")));
        books = and(
                books,
                new Incidents.Happen(
                        day("2026-05-01"),
                        IncidentKind.COURT_ORDER,
                        "made up",
                        Fact.known(paper(DocumentKind.COURT_ORDER, "2026-05-01"))));
        return and(books, new Incidents.End(day("2026-05-20"), new EntryId("I1")));
    }
}
