package org.sharaka.domain.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.PartnerId;

/**
 * A centre, with what is done in it: assessments, reports, findings, support, handovers.
 *
 * @param mandates its mandates, drafts too
 * @param manager who manages it by the step itself, signed or not; unknown where the mandates say all
 * @param successor who comes after the manager; unknown for nobody
 * @param payee the partner that is paid for it; unknown for none
 */
public record CentreFile(
        List<Mandate> mandates, Fact<PartnerId> manager, Fact<PartnerId> successor, Fact<PartnerId> payee)
        implements PartnerFile {

    /** Copies the list. */
    public CentreFile {
        mandates = List.copyOf(mandates);
    }

    /** {@return a centre, as its mandates say} */
    public static CentreFile of(List<Mandate> mandates) {
        return new CentreFile(mandates, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    @Override
    public List<Named> named() {
        Map<PartnerId, LocalDate> last = new LinkedHashMap<>();
        mandates.stream()
                .filter(Mandate::isSigned)
                .forEach(mandate -> mandate.effectiveTerm()
                        .map(Term::until)
                        .value()
                        .ifPresent(day ->
                                last.merge(mandate.manager(), day, (one, other) -> one.isBefore(other) ? other : one)));
        manager.value().ifPresent(last::remove);
        return Stream.of(
                        manager.value().stream().map(id -> Named.as(Part.MANAGER, id)),
                        last.entrySet().stream().map(entry -> managed(entry.getKey(), entry.getValue())),
                        successor.value().stream().map(id -> Named.as(Part.SUCCESSOR, id)),
                        payee.value().stream().map(id -> Named.as(Part.PAYEE, id)))
                .flatMap(named -> named)
                .toList();
    }

    private static Named managed(PartnerId manager, LocalDate last) {
        return Named.as(Part.MANAGER, manager)
                .performed(Fact.known(last.plusDays(1)))
                .until(Fact.known(last));
    }
}
