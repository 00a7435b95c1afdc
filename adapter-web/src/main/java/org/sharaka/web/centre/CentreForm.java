package org.sharaka.web.centre;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.function.Function;
import org.sharaka.application.centre.RegisterCentre;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** What may be written of a centre; where it comes from and when it opened are said once. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CentreForm(
        @NotNull @Line LanguageMap name,
        @NotNull Field field,
        boolean specialised,
        @NotNull Region region,
        @Line Fact<String> place,
        @Between Fact<Integer> capacity,
        Fact<ProjectId> projectId,
        Fact<LocalDate> openedOn)
        implements Part<CentreProfile> {

    /** The form as it may be written again; a region that is not known has to be added. */
    @SuppressWarnings("NullAway")
    static CentreForm of(Centre centre) {
        CentreProfile profile = centre.profile();
        return new CentreForm(
                profile.name(),
                profile.field(),
                profile.marked(),
                profile.site().region().value().orElse(null),
                profile.site().place(),
                profile.capacity(),
                centre.origin().project(),
                centre.opening());
    }

    @Override
    public CentreProfile make() {
        return new CentreProfile(name, field, specialised, new Brief.Site(Fact.known(region), place), capacity);
    }

    RegisterCentre registration() {
        return new RegisterCentre(make(), projectId, openedOn);
    }

    /** The profile, where nothing else than it is changed. */
    CentreProfile changing(Centre centre) {
        CentreForm before = of(centre);
        Faults faults = new Faults();
        isStill(faults, "/projectId", projectId, before.projectId(), ProjectId::value);
        isStill(faults, "/openedOn", openedOn, before.openedOn(), LocalDate::toString);
        faults.throwIfAny();
        return make();
    }

    private static <T> void isStill(
            Faults faults, String pointer, Fact<T> now, Fact<T> before, Function<T, String> shown) {
        if (!now.equals(before)) {
            faults.add(pointer, "value.fixed", "changed", before.fold(shown, () -> "null"));
        }
    }
}
