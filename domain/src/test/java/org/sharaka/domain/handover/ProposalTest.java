package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

class ProposalTest {

    private static final CentreId FIRST = new CentreId("cen-1");
    private static final CentreId SECOND = new CentreId("cen-2");
    private static final CentreId ALONE = new CentreId("cen-3");
    private static final CentreId OTHER = new CentreId("cen-4");
    private static final PartnerId MANAGER = new PartnerId("p-1");
    private static final Map<CentreId, Fact<PartnerId>> MANAGERS = Map.of(
            FIRST, Fact.known(MANAGER),
            SECOND, Fact.known(MANAGER),
            ALONE, Fact.unknown(),
            OTHER, Fact.known(new PartnerId("p-2")));

    private static List<String> faults(CentreId... centres) {
        InvalidValue invalid =
                catchThrowableOfType(InvalidValue.class, () -> Proposal.managerOf(List.of(centres), MANAGERS));
        return invalid.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                .toList();
    }

    @Test
    void is_of_the_manager_that_runs_all_its_centres() {
        assertThat(Proposal.managerOf(List.of(FIRST, SECOND), MANAGERS)).isEqualTo(MANAGER);
    }

    @Test
    void names_every_centre_that_the_manager_of_the_first_does_not_run() {
        assertThat(faults(FIRST, OTHER, ALONE))
                .containsExactly("/centres/1 value.reference manager", "/centres/2 value.reference manager");
        assertThat(faults(ALONE)).containsExactly("/centres/0 value.reference manager");
    }

    @Test
    void has_at_least_one_centre_and_each_that_is_there_once() {
        assertThat(faults()).containsExactly("/centres value.required missing");
        assertThat(faults(FIRST, new CentreId("cen-9"), FIRST))
                .containsExactly("/centres/1 value.reference unknown", "/centres/2 value.list twice");
    }
}
