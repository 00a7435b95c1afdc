package org.sharaka.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.notation.Notation;

/** Every kind of fact is where its line says. */
class FactKindsTest {

    @Test
    void each_member_is_a_component_that_has_a_notation() {
        FactKinds.all()
                .forEach(kind -> kind.names()
                        .forEach(member -> assertThatCode(
                                        () -> Notation.of(kind.typeOf(member).orElseThrow()))
                                .as("%s %s", kind, member)
                                .doesNotThrowAnyException()));
    }

    @Test
    void each_act_that_names_a_writer_is_one() {
        FactKinds.all()
                .forEach(kind -> kind.members().forEach((name, member) -> {
                    if (member.writer() instanceof FactKind.Named named) {
                        List<String> path = new ArrayList<>(kind.path());
                        path.addAll(named.act());
                        path.add("by");
                        assertThat(MemberTypes.at(kind.holder(), path))
                                .as("%s %s", kind, name)
                                .isEqualTo(UserId.class);
                    }
                }));
    }

    @Test
    void no_two_kinds_have_one_address() {
        assertThat(FactKinds.all())
                .extracting(kind -> kind.root() + "/" + kind.name())
                .doesNotHaveDuplicates();
    }
}
