package org.sharaka.domain.funding;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;

/**
 * A purpose with what it nests in: a project with its programme and the pool. Money of each of them may go to it.
 *
 * @param to the purpose
 * @param programme the programme that its project belongs to; unknown where it belongs to none. For the pool and a
 *     programme it is not looked at
 */
public record NestedPurpose(Purpose to, Fact<ProgrammeId> programme) {

    /** {@return the purpose and all that it nests in; from the narrowest to the pool} */
    public List<Purpose> purposes() {
        Stream<Purpose> own = to.fold(
                Stream::empty,
                id -> Stream.of(to),
                id -> Stream.of(to),
                id -> Stream.concat(
                        Stream.of(to), to.ofAProject().value().stream().map(Purpose.OfProject::new)));
        Stream<Purpose> above =
                to
                        .ofAProject()
                        .fold(id -> programme.value(), () -> programme.value().filter(any -> false))
                        .stream()
                        .map(Purpose.OfProgramme::new);
        return Stream.of(own, above, Stream.of(Purpose.POOL))
                .flatMap(purposes -> purposes)
                .toList();
    }

    /**
     * Whether money of a purpose may go to this one.
     *
     * @param purpose the purpose of the money
     * @return true where it is this purpose, or one that this nests in
     */
    public boolean nestsIn(Purpose purpose) {
        return purposes().contains(purpose);
    }
}
