package org.sharaka.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.MandateFixture.OFFICER;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.around;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.MandateFixture.settled;
import static org.sharaka.testing.MandateFixture.signing;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.MandateFixture;
import org.sharaka.testing.OversightFixture;

/** What each step of a mandate needs, begins from, and leaves in the journal. */
class MandateStepsTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final Fact<Reason> REASON = Fact.known(new Reason(" made up "));
    private static final MandateFixture DRAFT = aMandate("2026-03-01", "2027-02-28");
    private static final MandateFixture SIGNED = DRAFT.signed("2026-02-01");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Sign signed(String on) {
        return new Sign(day(on), Fact.known(paper(DocumentKind.MANDATE_AGREEMENT, on)));
    }

    private static Hold hold(StepKind kind, String on) {
        return new Hold(kind, day(on), REASON);
    }

    private static String journal(List<DomainEvent> events) {
        return String.join("; ", events.stream().map(MandateStepsTest::line).toList());
    }

    private static String line(DomainEvent event) {
        assertThat(event.subject()).isEqualTo("man-1");
        assertThat(event.particulars()).containsEntry("centre", "cen-1").containsEntry("manager", "p-manager");
        return event.action() + " "
                + event.particulars().entrySet().stream()
                        .filter(part -> !List.of("centre", "manager").contains(part.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }

    private static String journal(MandateFixture from, MandateStep step, Mandate... others) {
        return journal(made(step.through(BOOK, from.there(), around(others))).events());
    }

    @Test
    void the_journal_has_each_step_with_what_was_handed_in() {
        Fact<Document> notice = Fact.known(paper(DocumentKind.NOTICE, "2026-06-30"));

        assertThat(journal(List.of(DRAFT.there().draft())))
                .isEqualTo("mandate.drafted from=2026-03-01 reference=MAN-2026-0001 until=2027-02-28");
        assertThat(journal(DRAFT, signed("2026-02-01")))
                .isEqualTo("mandate.signed document=MANDATE_AGREEMENT 1 on=2026-02-01");
        assertThat(journal(SIGNED, hold(Hold.SUSPEND, "2026-04-01")))
                .isEqualTo("mandate.suspended on=2026-04-01 reason=made up");
        assertThat(journal(SIGNED.suspended("2026-04-01"), hold(Hold.RESUME, "2026-05-01")))
                .isEqualTo("mandate.resumed on=2026-05-01 reason=made up");
        assertThat(journal(SIGNED, new GiveNotice(day("2026-06-30"), notice, Fact.unknown())))
                .isEqualTo("mandate.noticed document=NOTICE 1 on=2026-06-30");
        assertThat(journal(SIGNED, new GiveNotice(day("2026-06-30"), notice, Fact.known(Notice.Urgency.FRAUD))))
                .isEqualTo("mandate.noticed document=NOTICE 1 on=2026-06-30 urgency=FRAUD");
        assertThat(journal(SIGNED, new End(day("2027-02-28"), REASON, settled("2027-02-28"))))
                .isEqualTo("mandate.ended on=2027-02-28 reason=made up");
    }

    @Test
    void more_papers_are_put_behind_those_on_file() {
        List<Document> more =
                List.of(paper(DocumentKind.BUREAU_LIST, "2026-04-01"), paper(DocumentKind.STATUTES, "2026-04-02"));

        assertThat(journal(SIGNED.there().documented(more).events()))
                .isEqualTo("mandate.documented documents=BUREAU_LIST BUREAU_LIST 1 2026-04-01;"
                        + " STATUTES STATUTES 1 2026-04-02");
        assertThat(SIGNED.there().documented(more).after().snapshot().papers())
                .hasSize(5)
                .endsWith(more.get(0), more.get(1));
    }

    @Test
    void each_step_needs_its_own_right() {
        LocalDate on = day("2026-04-01");

        assertThat(Stream.of(
                                Sign.on(on),
                                GiveNotice.on(on),
                                End.on(on),
                                hold(Hold.SUSPEND, "2026-04-01"),
                                hold(Hold.RESUME, "2026-04-01"))
                        .map(step -> step.kind().word() + " " + step.kind().right()))
                .containsExactly(
                        "sign " + Permission.WRITE_CENTRES,
                        "notice " + Permission.WRITE_CENTRES,
                        "end " + Permission.WRITE_CENTRES,
                        "suspend " + Permission.SUSPEND_MANDATES,
                        "resume " + Permission.SUSPEND_MANDATES);
    }

    @Test
    void each_step_begins_from_where_it_can() {
        LocalDate before = day("2026-02-15");
        LocalDate after = day("2026-03-15");

        assertThat(wrongState(() -> Sign.on(day("2026-01-15")).look(BOOK, SIGNED.there(), around())))
                .isEqualTo("sign in SIGNED");
        assertThat(wrongState(() -> Sign.on(after).look(BOOK, SIGNED.there(), around())))
                .isEqualTo("sign in RUNNING");
        assertThat(wrongState(() -> hold(Hold.SUSPEND, "2026-02-15").look(BOOK, SIGNED.there(), around())))
                .isEqualTo("suspend in SIGNED");
        assertThat(wrongState(() -> hold(Hold.RESUME, "2026-03-15").look(BOOK, SIGNED.there(), around())))
                .isEqualTo("resume in RUNNING");
        assertThat(wrongState(() -> GiveNotice.on(before).look(BOOK, DRAFT.there(), around())))
                .isEqualTo("notice in DRAFT");
        assertThat(wrongState(() -> End.on(before).look(BOOK, DRAFT.there(), around())))
                .isEqualTo("end in DRAFT");
    }

    @Test
    void no_step_is_dated_before_the_last_act_of_any_kind() {
        assertThat(DRAFT.there().lastStepOn()).isEqualTo(LocalDate.MIN);
        assertThat(SIGNED.there().lastStepOn()).isEqualTo("2026-02-01");
        assertThat(SIGNED.suspended("2026-04-01").resumed("2026-05-01").there().lastStepOn())
                .isEqualTo("2026-05-01");
        assertThat(faultsOf(() -> SIGNED.noticed("2026-06-30").ended("2026-06-29")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-06-30"));
        assertThat(faultsOf(() ->
                        SIGNED.suspended("2026-04-01").noticed("2026-06-30").resumed("2026-06-29")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-15, 2026-02-15", "2026-01-15, 2026-02-01", "2026-04-01, 2026-04-01"})
    void a_signed_mandate_is_held_from_its_last_step_on_at_the_earliest(String by, LocalDate from) {
        Outcome<Mandate> held =
                SIGNED.there().held(BOOK, act(by), "its manager ended").value().orElseThrow();

        assertThat(made(held).value().snapshot().suspensions())
                .containsExactly(new Suspension(act(from.toString()), "its manager ended", Fact.unknown()));
        assertThat(made(held).value().stateOn(day("2026-04-01"))).isEqualTo(MandateState.SUSPENDED);
    }

    @Test
    void a_draft_a_suspended_and_an_ended_mandate_are_not_held() {
        assertThat(DRAFT.there().held(BOOK, act("2026-04-01"), "why")).isEqualTo(Fact.unknown());
        assertThat(SIGNED.suspended("2026-04-01").there().held(BOOK, act("2026-04-02"), "why"))
                .isEqualTo(Fact.unknown());
        assertThat(SIGNED.there().held(BOOK, act("2027-03-01"), "why")).isEqualTo(Fact.unknown());
        assertThat(SIGNED.there().held(BOOK, act("2027-02-28"), "why").value()).isPresent();
    }

    @Test
    void a_mandate_that_is_signed_after_its_manager_ended_is_held_at_once() {
        Partner there = aPartner().ofKind(PartnerKind.ASSOCIATION).there();
        Partner.Snapshot state = there.snapshot();
        PartnerEnd end = new PartnerEnd(
                act("2026-02-10"),
                PartnerEnd.Kind.DISSOLVED,
                paper(DocumentKind.EVIDENCE, "2026-02-10"),
                Fact.unknown());
        Partner ended = Partner.restore(new Partner.Snapshot(
                state.id(),
                state.reference(),
                state.profile(),
                state.formerNames(),
                state.blocks(),
                state.inactive(),
                Fact.known(end),
                state.onFile()));
        MandateCircumstances around = new MandateCircumstances(
                OFFICER, ended, around().centre(), List.of(), Parties.NONE, List.of(), List.of());

        Outcome.Made<Mandate> late = made(signed("2026-02-01").through(BOOK, DRAFT.there(), around));

        assertThat(journal(late.events()))
                .isEqualTo("mandate.signed document=MANDATE_AGREEMENT 1 on=2026-02-01;"
                        + " mandate.suspended on=2026-02-10 reason=partner.ended DISSOLVED");
        assertThat(late.value().stateOn(day("2026-03-01"))).isEqualTo(MandateState.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "p-manager, 2027-03-01, mandate.renew",
        "p-manager, 2027-03-31, mandate.renew",
        "p-manager, 2027-04-01, mandate.sign",
        "p-manager, 2027-02-28, mandate.sign",
        "p-other, 2027-03-01, mandate.sign"
    })
    void a_mandate_of_the_same_manager_that_goes_on_is_a_renewal(String manager, String from, String gate) {
        Mandate next = aMandate("man-2", manager, from, "2028-02-28").there();

        assertThat(BOOK.rule(signing(BOOK, next, "2027-02-01", SIGNED.there())).gate())
                .isEqualTo(gate);
    }

    @Test
    void a_renewal_is_told_as_one_in_the_journal() {
        Mandate before = aMandate("man-2", "p-manager", "2025-03-01", "2026-02-28")
                .signed("2025-02-01")
                .there();

        assertThat(journal(DRAFT, signed("2026-02-01"), before)).startsWith("mandate.renewed ");
    }

    @Test
    void another_mandate_of_the_same_time_is_named_as_people_call_it() {
        Mandate next = aMandate("man-2", "p-other", "2027-02-28", "2028-02-28").there();
        Ruling ruling = BOOK.rule(signing(BOOK, next, "2027-02-01", SIGNED.there()));
        Check single = check(ruling, "mandate.single");

        assertThat(ruling.notPassed()).containsExactly("mandate.single");
        assertThat(single.missing()).containsExactly("MAN-2026-0001");
        assertThat(new SigningInquiry.Running(new MandateId("man-1"), next.term(), Fact.unknown()).name())
                .isEqualTo("man-1");
    }

    private static Check check(Ruling ruling, String rule) {
        return ruling.checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_institution_shows_its_legal_act_and_its_delegation_and_no_experience() {
        SigningInquiry asked = signing(BOOK, DRAFT.there(), "2026-02-01");
        List<Document> act = List.of(paper(DocumentKind.LEGAL_ACT, "2020-01-01"));
        Document delegation =
                new Document(DocumentKind.DELEGATION, "DEL-1", day("2020-01-01"), Fact.known(day("2026-02-01")));
        SigningInquiry.CentreFacts hospital = new SigningInquiry.CentreFacts(
                MandateFixture.CENTRE, Field.HEALTH, true, Fact.unknown(), Fact.known(true));

        Ruling without = BOOK.rule(asked(asked, "2026-02-01", act, hospital));
        Ruling with = BOOK.rule(asked(asked, "2026-02-01", with(act, delegation), hospital));
        Ruling late = BOOK.rule(asked(asked, "2026-02-02", with(act, delegation), hospital));

        assertThat(without.notPassed()).containsExactly("mandate.standing", "institution.standing");
        assertThat(check(without, "mandate.standing").reason()).isEqualTo("institution");
        assertThat(check(without, "institution.standing").missing()).containsExactly("DELEGATION");
        assertThat(with.notPassed()).isEmpty();
        assertThat(with.checks())
                .extracting(check -> check.rule().code())
                .doesNotContain("mandate.experience", "association.standing");
        assertThat(check(late, "institution.standing").reason()).isEqualTo("expired");
    }

    private static SigningInquiry asked(
            SigningInquiry asked, String on, List<Document> papers, SigningInquiry.CentreFacts centre) {
        return new SigningInquiry(
                day(on),
                asked.mandate(),
                new SigningInquiry.ManagerFacts(asked.manager().id(), PartnerKind.MINISTRY, papers, List.of()),
                centre,
                asked.parties());
    }

    private static List<Document> with(List<Document> papers, Document more) {
        return Stream.concat(papers.stream(), Stream.of(more)).toList();
    }

    @Test
    void a_centre_is_run_once_its_works_are_accepted() {
        Centre existing = OversightFixture.aCentre();
        Project inExecution = aProject().inExecution().there();
        Centre.Snapshot state = existing.snapshot();
        Centre left = Centre.restore(new Centre.Snapshot(
                state.id(),
                state.reference(),
                state.profile(),
                new Origin(Fact.known(new ProjectId("prj-1")), Fact.unknown()),
                Fact.unknown(),
                List.of()));
        LocalDate on = day("2026-06-01");

        assertThat(ofCentre(SigningInquiry.CentreFacts.of(existing, Fact.unknown(), on)))
                .isEqualTo("PASS pass");
        assertThat(ofCentre(SigningInquiry.CentreFacts.of(left, Fact.unknown(), on)))
                .isEqualTo("FAIL missing");
        assertThat(ofCentre(SigningInquiry.CentreFacts.of(left, Fact.known(inExecution), on)))
                .isEqualTo("FAIL fail");
        assertThat(SigningInquiry.CentreFacts.of(left, Fact.known(inExecution), on)
                        .project())
                .isEqualTo(Fact.known(new ProjectId("prj-1")));
    }

    private static String ofCentre(SigningInquiry.CentreFacts facts) {
        Check check = MandateRules.centre(facts);
        return check.result() + " " + check.reason();
    }

    @Test
    void what_ends_before_it_begins_has_its_fault_at_its_last_day() {
        LocalDate first = day("2026-03-01");
        LocalDate before = day("2026-02-28");

        assertThat(new Term(first, first).holds(first)).isTrue();
        assertThat(faultsOf(() -> new Term(first, before)))
                .containsExactly(fault("/until", "value.date", "order", "2026-03-01"));
        assertThat(new Experience(Field.SOCIAL, first, first, paper(DocumentKind.EXPERIENCE, "2026-03-02")).until())
                .isEqualTo(first);
        assertThat(faultsOf(() ->
                        new Experience(Field.SOCIAL, first, before, paper(DocumentKind.EXPERIENCE, "2026-03-02"))))
                .containsExactly(fault("/until", "value.date", "order", "2026-03-01"));
    }

    @Test
    void a_mandate_comes_back_from_storage_as_it_was() {
        Mandate kept = Mandate.restore(SIGNED.suspended("2026-04-01").there().snapshot());

        assertThat(kept.stateOn(day("2026-04-01"))).isEqualTo(MandateState.SUSPENDED);
        assertThat(kept.isSigned()).isTrue();
        assertThat(DRAFT.there().isSigned()).isFalse();
    }
}
