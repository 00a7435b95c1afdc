package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.ProjectFixture;

/** What a step of a project leads to, needs and records. */
class ProjectStepTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate ON = LocalDate.parse("2026-05-01");
    private static final Fact<Reason> REASON = Fact.known(new Reason("no water"));
    private static final Parties BLOCKED =
            Parties.of(Part.ITSELF, aPartner().blockedOn("2026-01-05").there(), List.of());
    private static final Resources MONEY =
            new Resources(Money.ZERO, Money.ZERO, Money.ZERO, Money.parse("200.00"), Money.ZERO, Set.of());
    private static final Remaining LEFT = new Remaining(List.of("L1"), Money.parse("30.00"), Fact.known(ON));

    private static ProjectCircumstances around(Fact<Partnership> partnership) {
        return new ProjectCircumstances(ProjectFixture.OFFICER, BLOCKED, partnership, LEFT, MONEY);
    }

    private static Fact<Partnership> under(AgreementFixture agreement) {
        return Fact.known(new SponsoredProject(
                Fact.known(agreement.there()),
                Fact.known(Counterparty.of(aPartner().there())),
                Resources.NONE));
    }

    private static Project taken(ProjectStep step, Project before) {
        return step.take(BOOK, before, around(Fact.unknown())).after();
    }

    private static Map<String, String> particulars(ProjectStep step, Project before, Fact<Partnership> partnership) {
        Recorded<Project> taken = step.take(BOOK, before, around(partnership));
        return taken.events().get(taken.events().size() - 1).particulars();
    }

    @Test
    void each_step_leads_to_its_stage_and_what_is_resumed_goes_on_where_it_was() {
        Project accepted = aProject()
                .inExecution()
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-03-01"))
                .taking(Arrow.ACCEPT_FINALLY, Stage.FINALLY_ACCEPTED, LocalDate.parse("2026-04-01"))
                .there();

        assertThat(taken(ProjectStep.on(Arrow.AGREE, ON), aProject().prepared().there())
                        .stage())
                .isEqualTo(Stage.AGREED);
        assertThat(taken(ProjectStep.on(Arrow.START, ON), aProject().agreed().there())
                        .stage())
                .isEqualTo(Stage.IN_EXECUTION);
        assertThat(taken(ProjectStep.on(Arrow.SUSPEND, ON), aProject().agreed().there())
                        .stage())
                .isEqualTo(Stage.SUSPENDED);
        assertThat(taken(
                                ProjectStep.on(Arrow.RESUME, ON),
                                aProject().agreed().suspendedOn("2026-03-01").there())
                        .stage())
                .isEqualTo(Stage.AGREED);
        assertThat(taken(ProjectStep.on(Arrow.CANCEL, ON), aProject().there()).stage())
                .isEqualTo(Stage.CANCELLED);
        assertThat(taken(ProjectStep.on(Arrow.SETTLE, ON), accepted).stage()).isEqualTo(Stage.FINALLY_ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, agree, WRITE_PROJECTS",
        "START, start, WRITE_PROJECTS",
        "SUSPEND, suspend, SUSPEND_PROJECTS",
        "RESUME, resume, SUSPEND_PROJECTS",
        "CANCEL, cancel, END_PROJECTS",
        "SETTLE, settle, END_PROJECTS"
    })
    void each_step_has_the_word_and_the_right_of_its_arrow(Arrow arrow, String word, Permission right) {
        assertThat(ProjectStep.on(arrow, ON).kind()).isEqualTo(new StepKind(word, right));
    }

    @Test
    void a_step_is_looked_at_from_where_it_begins_and_not_dated_before_the_last() {
        Project running = aProject().inExecution().there();

        assertThat(wrongState(() -> ProjectStep.on(Arrow.RESUME, ON).look(BOOK, running, around(Fact.unknown()))))
                .isEqualTo("resume in IN_EXECUTION");
        assertThat(ProjectStep.on(Arrow.SUSPEND, ON).earliest(running, around(Fact.unknown())))
                .isEqualTo(ProjectFixture.STARTED_ON);
    }

    @Test
    void what_comes_with_a_step_is_kept_and_recorded() {
        Document permit = paper(DocumentKind.BUILDING_PERMIT, "2026-04-01");
        Document other = paper(DocumentKind.OTHER, "2026-04-01");
        Project agreed = aProject().agreed().there();
        ProjectStep.Start start = new ProjectStep.Start(ON, List.of(permit, other));

        assertThat(taken(start, agreed).dossier().papers()).contains(permit, other);
        assertThat(particulars(start, agreed, Fact.unknown())).containsEntry("documents", "BUILDING_PERMIT-1; OTHER-1");
        assertThat(particulars(ProjectStep.on(Arrow.START, ON), agreed, Fact.unknown()))
                .doesNotContainKey("documents");
        assertThat(start.reason()).isEqualTo(Fact.unknown());
    }

    @Test
    void the_agreement_is_recorded_that_a_project_is_agreed_under_or_held_with() {
        ProjectStep agree = new ProjectStep.Agree(ON, List.of(), Answers.NONE);
        ProjectStep held = new ProjectStep.Hold(Arrow.SUSPEND, ON, REASON, List.of(), Fact.known(AgreementFixture.ID));
        ProjectStep alone = new ProjectStep.Hold(Arrow.SUSPEND, ON, REASON, List.of(), Fact.unknown());
        Project running = aProject().inExecution().there();

        assertThat(particulars(agree, aProject().prepared().there(), under(anAgreement())))
                .containsEntry("agreement", "agr-1");
        assertThat(particulars(agree, aProject().own().prepared().there(), Fact.unknown()))
                .doesNotContainKey("agreement");
        assertThat(particulars(held, running, Fact.unknown()))
                .containsEntry("agreement", "agr-1")
                .containsEntry("reason", "no water");
        assertThat(particulars(alone, running, Fact.unknown())).doesNotContainKey("agreement");
    }

    @Test
    void a_settlement_is_recorded_point_by_point() {
        Settlement stated = new Settlement(
                Fact.unknown(),
                Fact.unknown(),
                Fact.known(Money.parse("200.00")),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                Fact.known("The town"));

        assertThat(particulars(
                        new ProjectStep.Settle(Arrow.CANCEL, ON, REASON, List.of(), stated),
                        aProject().there(),
                        Fact.unknown()))
                .containsEntry("spent", "200.00")
                .containsEntry("securedBy", "The town");
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrow.class,
            names = {"SUSPEND", "RESUME", "CANCEL", "SETTLE"})
    void what_holds_or_ends_a_project_says_why(Arrow arrow) {
        assertThat(faultsOf(() -> ProjectStep.on(arrow, ON).check(aProject().there())))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }

    @Test
    void an_own_project_goes_on_without_an_agreement_and_asks_its_parties() {
        Project suspended =
                aProject().own().inExecution().suspendedOn("2026-03-01").there();

        assertThat(BOOK.rule(ProjectStep.on(Arrow.RESUME, ON).look(BOOK, suspended, around(Fact.unknown())))
                        .notPassed())
                .containsExactly("partner.blocked");
    }

    @Test
    void what_is_left_after_final_acceptance_is_settled_without_works_site_or_lots() {
        Project accepted = aProject()
                .inExecution()
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-03-01"))
                .taking(Arrow.ACCEPT_FINALLY, Stage.FINALLY_ACCEPTED, LocalDate.parse("2026-04-01"))
                .there();
        ProjectInquiry.SettlingRest asked = (ProjectInquiry.SettlingRest)
                ProjectStep.on(Arrow.SETTLE, ON).look(BOOK, accepted, around(Fact.unknown()));

        assertThat(asked.ending())
                .isEqualTo(new Ending(
                        false, List.of(), true, Money.parse("200.00"), Money.parse("30.00"), Fact.known(ON)));
        assertThat(asked.parties()).isEqualTo(Parties.NONE);
        assertThat(BOOK.rule(asked).checks())
                .extracting(Check::missing)
                .containsExactly(List.of("MONEY_SPENT", "MONEY_RETURNED"));
    }

    @Test
    void a_partnership_gives_one_answer_of_its_model() {
        Partnership built = new DirectContribution(Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());
        Partnership sponsored = new SponsoredProject(Fact.unknown(), Fact.unknown(), Resources.NONE);

        assertThat(built.<String>fold(one -> "sponsored", one -> "built")).isEqualTo("built");
        assertThat(sponsored.<String>fold(one -> "sponsored", one -> "built")).isEqualTo("sponsored");
    }

    @Test
    void before_an_agreement_is_drafted_seats_count_on_the_day_and_nothing_is_guaranteed() {
        Partnership built = new DirectContribution(Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());
        Partnership sponsored = new SponsoredProject(Fact.unknown(), Fact.unknown(), Resources.NONE);
        ProjectInquiry.BuiltAgreeing agreeing = (ProjectInquiry.BuiltAgreeing)
                built.agreeing(aProject().partnerBuilt().prepared().there(), ON, Parties.NONE);
        ProjectInquiry.SponsoredStart starting = (ProjectInquiry.SponsoredStart)
                sponsored.starting(aProject().agreed().there(), ON, Parties.NONE);

        assertThat(agreeing.seat()).isEqualTo(Fact.unknown());
        assertThat(starting.guaranteed()).isEqualTo(Money.ZERO);
        assertThat(BOOK.rule(starting).notPassed()).contains("agreement.signed");
    }
}
