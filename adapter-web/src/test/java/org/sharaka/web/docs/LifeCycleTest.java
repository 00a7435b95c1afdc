package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.stepback.StepBackState;
import org.sharaka.domain.support.SupportState;
import tools.jackson.databind.JsonNode;

/** The pictures show the life cycles that there are. */
class LifeCycleTest {

    private static final Map<String, Enum<?>[]> STATES = Map.of(
            "project", Stage.values(),
            "agreement", AgreementState.values(),
            "mandate", MandateState.values(),
            "plan", SupportState.values(),
            "handover", HandoverState.values(),
            "stepback", StepBackState.values());

    @Test
    void every_state_is_a_column_in_its_order() {
        assertThat(LifeCycle.all())
                .hasSameSizeAs(STATES.keySet())
                .allSatisfy(life -> assertThat(life.states()).isEqualTo(names(STATES.get(life.name()))));
    }

    @Test
    void every_step_with_an_address_is_a_row_and_the_reverse() {
        JsonNode paths = new Docs(List.of()).document().path("paths");

        assertThat(LifeCycle.all())
                .allSatisfy(life -> assertThat(addressed(life))
                        .containsExactlyInAnyOrderElementsOf(paths.propertyNames().stream()
                                .filter(path -> path.startsWith(life.stepsAddress()))
                                .map(path -> path.substring(life.stepsAddress().length()))
                                .toList()));
    }

    @Test
    void the_steps_of_works_and_agreements_lead_where_the_domain_says() {
        assertThat(life("project").steps()).hasSize(Arrow.values().length).allSatisfy(drawn -> {
            Arrow step = Arrow.valueOf(constant(drawn));
            assertThat(drawn.from()).isEqualTo(names(step.begins().toArray(Stage[]::new)));
            assertThat(drawn.to())
                    .containsExactlyInAnyOrder(Stream.of(Stage.values())
                            .filter(step::leadsTo)
                            .map(Stage::name)
                            .toArray(String[]::new));
        });
        assertThat(life("agreement").steps())
                .hasSize(AgreementArrow.values().length)
                .allSatisfy(drawn -> {
                    AgreementArrow arrow = AgreementArrow.valueOf(constant(drawn));
                    assertThat(drawn.from()).isEqualTo(names(arrow.begins().toArray(AgreementState[]::new)));
                    assertThat(drawn.to())
                            .containsExactlyInAnyOrder(arrow.begins().stream()
                                    .map(arrow::after)
                                    .distinct()
                                    .map(AgreementState::name)
                                    .toArray(String[]::new));
                });
    }

    @Test
    void every_row_has_its_place_in_the_picture() {
        assertThat(LifeCycle.all())
                .allSatisfy(life -> assertThat(life.steps()).allSatisfy(step -> {
                    assertThat(life.states()).containsAll(step.from()).containsAll(step.to());
                    assertThat(life.left(step)).isPositive().isLessThanOrEqualTo(life.right(step));
                    assertThat(life.right(step)).isLessThan(life.width());
                    assertThat(life.y(step)).isLessThan(life.height());
                }));
    }

    @Test
    void a_long_state_is_written_in_two_lines() {
        assertThat(LifeCycle.lines("DRAFT")).containsExactly("DRAFT");
        assertThat(LifeCycle.lines("FOLLOW_UP")).containsExactly("FOLLOW_", "UP");
        assertThat(LifeCycle.lines("NOT_YET_SEEN")).containsExactly("NOT_YET_", "SEEN");
    }

    private static LifeCycle life(String name) {
        return LifeCycle.all().stream()
                .filter(life -> life.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> addressed(LifeCycle life) {
        return life.steps().stream()
                .filter(LifeCycle.Step::addressed)
                .map(LifeCycle.Step::word)
                .toList();
    }

    private static String constant(LifeCycle.Step step) {
        return step.word().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
