package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.ProjectFixture;

/**
 * Each value of {@code works.*} that a gate of agreements and works asks decides what the rulebook says it decides;
 * what is retained is a term of the contract.
 */
class WorksValuesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");

    private static Rulebook adopting(UnaryOperator<WorksPolicy> change, String from) {
        WorksPolicy next = change.apply(WorksPolicy.standard());
        return Rulebook.standard().adopting(next.named("works.v2").from(from));
    }

    /** Of model 1, reviewed on 10 January; 900.00 of 1 000.00 are pledged and 200.00 received. */
    private static ProjectInquiry sponsored(Arrow step, Project project) {
        Resources resources = new Resources(
                Money.parse("900.00"), Money.parse("200.00"), Money.ZERO, Money.ZERO, Money.ZERO, Set.of());
        AgreementFixture agreement =
                step == Arrow.AGREE ? anAgreement() : anAgreement().inForce();
        Partnership partnership = new SponsoredProject(
                Fact.known(agreement.there()),
                Fact.known(Counterparty.of(aPartner().there())),
                resources);
        return asked(step, project, Fact.known(partnership), resources);
    }

    /** With 900.00 of 1 000.00 allocated. */
    private static ProjectInquiry ownStart() {
        Resources resources =
                new Resources(Money.ZERO, Money.ZERO, Money.parse("900.00"), Money.ZERO, Money.ZERO, Set.of());
        Project project = aProject().own().agreed().there();
        return asked(Arrow.START, project, Fact.unknown(), resources);
    }

    private static ProjectInquiry asked(
            Arrow step, Project project, Fact<Partnership> partnership, Resources resources) {
        return ProjectStep.on(step, DAY)
                .look(
                        Rulebook.standard(),
                        project,
                        new ProjectCircumstances(
                                ProjectFixture.OFFICER, Parties.NONE, partnership, Remaining.NOTHING, resources));
    }

    private static Stream<Arguments> values() {
        ProjectInquiry agreeing = sponsored(Arrow.AGREE, aProject().prepared().there());
        ProjectInquiry starting = sponsored(Arrow.START, aProject().agreed().there());
        return Stream.of(
                value("reviewMonths", policy -> policy.reviewMonths(0), agreeing, "agreement.effectiveness", false),
                value("committedShare", policy -> policy.committedShare("0.90"), agreeing, "agreement.committed", true),
                value("fundedShare", policy -> policy.fundedShare("0.20"), starting, "works.funded", true),
                value("allocatedShare", policy -> policy.allocatedShare("0.90"), ownStart(), "works.funded", true));
    }

    private static Arguments value(
            String name, UnaryOperator<WorksPolicy> change, ProjectInquiry asked, String rule, boolean passes) {
        return Arguments.of(name, change, asked, rule, passes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void another_value_is_followed(
            String name, UnaryOperator<WorksPolicy> change, ProjectInquiry asked, String rule, boolean passes) {
        Rulebook ours = adopting(change, "2020-01-01");

        assertThat(Rulebook.standard().rule(asked).notPassed().contains(rule)).isEqualTo(passes);
        assertThat(ours.rule(asked).notPassed().contains(rule)).isEqualTo(!passes);
    }

    @Test
    void a_ruling_is_replayed_under_the_version_it_names() {
        ProjectInquiry asked = sponsored(Arrow.AGREE, aProject().prepared().there());
        Ruling ruling = Rulebook.standard().rule(asked);
        Rulebook later = adopting(policy -> policy.reviewMonths(0), "2026-01-15");

        assertThat(ruling.policies()).containsEntry("works", "works.v1").containsEntry("partners", "partners.v1");
        assertThat(later.replay(asked, ruling)).isEqualTo(ruling);
        assertThat(later.rule(asked)).isNotEqualTo(ruling);
    }
}
