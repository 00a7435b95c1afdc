package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Handovers.STEP_BACKS;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Handovers.waiver;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.ValueSeen.DAY;
import static org.sharaka.bootstrap.ValueSeen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;

/** What the values on approval, follow-up and step-back decide, seen on centres that are handed over. */
final class HandedOverValues {

    private static final String PROPOSED = "2026-05-20";

    private final ReadyCentres centres;
    private final Site site;
    private final Handovers handovers;
    private final List<ValueSeen> rows = new ArrayList<>();

    private HandedOverValues(House house) {
        centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
    }

    static List<ValueSeen> rows(House house) {
        HandedOverValues values = new HandedOverValues(house);
        values.approval();
        values.waivers();
        values.followUp();
        values.clause();
        values.triggers();
        values.cure();
        return values.rows;
    }

    private void row(String path, String value, String decides, Supplier<String> look) {
        rows.add(new ValueSeen(path, value, decides, look));
    }

    private Ready ready() {
        return centres.association("2023-06-01", PROPOSED)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
    }

    private String gate(String handover, String step, String rule) {
        return check(
                site.officer
                        .get(HANDOVERS + "/" + handover + "/gates/" + step + "?on=" + DAY)
                        .is(200),
                rule);
    }

    private void approval() {
        String approved = handovers.approved(PROPOSED, ready().centre);
        row("handover.rulingDays", "5", "handover.approval", () -> gate(approved, "transfer", "handover.approval"));
        String proposed = handovers
                .propose(site.officer, PROPOSED, "", ready().centre)
                .is(201)
                .at("/id");
        row(
                "handover.boardAbove",
                "'500.00'",
                "handover.board",
                () -> gate(proposed, "approve-programmes", "handover.board"));
    }

    private Ready found() {
        Ready ready = ready();
        centres.books.raise(ready.centre, "MAJOR", "2026-05-10").is(201);
        return ready;
    }

    private void waivers() {
        String month = proposed(found());
        row("handover.waiverMonths", "7", "handover.waiver", () -> waived(month, "2026-12-02"));
        Ready untitled = ready();
        untitled.post(
                        "titles",
                        "{'on': '2026-05-15', 'instrument': 'LEASE', 'reversionClause': false, 'document': %s}"
                                .formatted(paper("LEASE", "2026-05-15")))
                .is(201);
        row(
                "handover.neverWaived",
                "['handover.manager']",
                "handover.waiver",
                () -> handovers.propose(site.officer, DAY, "", untitled.centre).status() + "");
        Ready twice = found();
        twice.count("2026-05-15", "A1", "D", "1000.00").is(201);
        row(
                "handover.waivedAtMost",
                "2",
                "handover.waiver",
                () -> handovers.propose(site.officer, DAY, "", twice.centre).status() + "");
        String approved = proposed(found());
        handovers
                .step(
                        site.director,
                        approved,
                        "approve-programmes",
                        PROPOSED,
                        board(PROPOSED) + waiver("handover.findings", PROPOSED, "2026-11-01"))
                .is(200);
        handovers
                .step(site.secondDirector, approved, "approve-finance", PROPOSED, "")
                .is(200);
        row("handover.waiverApprovers", "3", "handover.waiver", () -> gate(approved, "transfer", "handover.waiver"));
    }

    private String proposed(Ready ready) {
        return handovers
                .propose(site.officer, PROPOSED, "", ready.centre)
                .is(201)
                .at("/id");
    }

    private String waived(String handover, String until) {
        return handovers
                        .step(
                                site.director,
                                handover,
                                "approve-programmes",
                                DAY,
                                board(DAY) + waiver("handover.findings", DAY, until))
                        .status()
                + "";
    }

    private void followUp() {
        row(
                "followup.associationMonths",
                "18",
                "how long follow-up lasts",
                () -> signed(ready()).at("/followUpUntil"));
        row(
                "followup.institutionMonths",
                "10",
                "how long follow-up lasts",
                () -> signed(centres.ministry("2023-06-01", PROPOSED, true).assessed("2026-04-15", "44444444"))
                        .at("/followUpUntil"));
        row("followup.visitMonths", "[2, 6]", "which visits are due", () -> due(ready()));
        row("followup.assessmentMonths", "[6]", "which assessments are due", () -> due(ready()));
        String left = handovers.transferred(PROPOSED, ready().centre);
        row(
                "followup.earlyMonths",
                "0",
                "followup.visit",
                () -> handovers.visit(left, 3, "2026-08-01", "").status() + "");
    }

    private Answer signed(Ready ready) {
        return handovers
                .step(site.officer, handovers.approved(DAY, ready.centre), "transfer", DAY, deed(DAY))
                .is(200);
    }

    private String due(Ready ready) {
        String handover = signed(ready).at("/id");
        return site.officer
                .get("/api/v1/follow-up?on=2026-12-01")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.toString().contains(handover))
                .map(item ->
                        item.get("kind").asString() + " " + item.get("month").asString())
                .toList()
                .toString();
    }

    private void clause() {
        row(
                "stepback.equipmentYears",
                "1",
                "how long the clause lives",
                () -> opened(changed("EQUIPMENT"), "2028-06-01"));
        row(
                "stepback.buildingYears",
                "1",
                "how long the clause lives",
                () -> opened(changed("BUILDING"), "2028-06-01"));
    }

    /** A centre that is handed over with a building or without, and whose purpose was changed since. */
    private String changed(String kind) {
        Ready ready = ready();
        if (kind.equals("BUILDING")) {
            ready.post("assets", Ready.asset("1000.00", "2025-03-10").replace("EQUIPMENT", kind))
                    .is(201);
            ready.countAll("2026-05-10").is(201);
        }
        signed(ready);
        incident(ready.centre, "PURPOSE_CHANGED", "2026-07-01");
        return ready.centre;
    }

    private void incident(String centre, String kind, String on) {
        site.officer
                .post(
                        CENTRES + "/" + centre + "/incidents",
                        json("{'on': '%s', 'kind': '%s', 'text': 'made up'}", on, kind))
                .is(201);
    }

    private String opened(String centre, String on) {
        return handovers
                        .openStepBack(site.officer, centre, "PURPOSE_CHANGED", on)
                        .status() + "";
    }

    /** A centre that was handed over in May. */
    private Ready left() {
        Ready ready = ready();
        handovers.transferred(PROPOSED, ready.centre);
        return ready;
    }

    private void trigger(String path, String value, String trigger, Ready ready, String on) {
        row(
                path,
                value,
                "stepback.trigger",
                () -> handovers
                                .openStepBack(site.officer, ready.centre, trigger, on)
                                .status() + "");
    }

    private void triggers() {
        Ready stopped = left();
        incident(stopped.centre, "SERVICE_INTERRUPTION", "2026-06-01");
        trigger("stepback.stoppedDays", "10", "SERVICE_STOPPED", stopped, "2026-06-20");
        Ready found = left();
        centres.books.raise(found.centre, "BLOCKING", "2026-06-01").is(201);
        trigger("stepback.findingDays", "10", "BLOCKING_FINDING", found, "2026-06-20");
        trigger("stepback.overall", "'4.50'", "MATURITY_LOST", left(), DAY);
        trigger("stepback.criticalLevel", "5", "MATURITY_LOST", left(), DAY);
        trigger("stepback.reportDays", "1", "REPORT_LATE", left(), "2026-08-20");
    }

    private void cure() {
        row(
                "stepback.cureDays",
                "10",
                "stepback.cure",
                () -> check(
                        site.officer
                                .get(STEP_BACKS + "/" + notified() + "/gates/plan?on=2026-07-20")
                                .is(200),
                        "stepback.cure"));
        row(
                "stepback.planMonths",
                "1",
                "stepback.plan",
                () -> handovers
                                .stepBack(
                                        site.officer,
                                        notified(),
                                        "plan",
                                        "2026-09-01",
                                        ", 'text': 'made up', 'until': '2027-01-01'")
                                .status()
                        + "");
    }

    private String notified() {
        Ready ready = left();
        incident(ready.centre, "PURPOSE_CHANGED", "2026-06-02");
        String stepBack = handovers
                .openStepBack(site.officer, ready.centre, "PURPOSE_CHANGED", "2026-06-03")
                .is(201)
                .at("/id");
        handovers
                .stepBack(
                        site.officer,
                        stepBack,
                        "notify",
                        "2026-06-03",
                        ", 'document': " + paper("NOTICE", "2026-06-03"))
                .is(200);
        handovers.stepBack(site.officer, stepBack, "cure", "2026-06-04", "").is(200);
        return stepBack;
    }
}
