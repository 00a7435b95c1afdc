package org.sharaka.web.centre;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.centre.RegisterCentre;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.NameWire;

/** What may be written of a centre; where it comes from and when it opened are said once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CentreForm(
        @NotNull NameWire name,
        @NotNull String field,
        Boolean specialised,
        @NotNull String region,
        String place,
        BigDecimal capacity,
        String projectId,
        String openedOn) {

    static CentreForm of(Centre centre) {
        CentreProfile profile = centre.profile();
        return new CentreForm(
                NameWire.of(profile.name()),
                profile.field().name(),
                profile.marked(),
                profile.site().region().fold(Region::code, () -> null),
                profile.site().place().fold(place -> place, () -> null),
                profile.capacity().fold(BigDecimal::valueOf, () -> null),
                centre.origin().project().fold(ProjectId::value, () -> null),
                centre.opening().fold(LocalDate::toString, () -> null));
    }

    RegisterCentre registration(Form form) {
        Optional<LocalDate> opened = form.date("/openedOn", openedOn);
        Optional<CentreProfile> profile = profile(form);
        form.throwIfAny();
        return new RegisterCentre(
                profile.orElseThrow(), Fact.of(Optional.ofNullable(projectId).map(ProjectId::new)), Fact.of(opened));
    }

    CentreProfile description(Form form, Centre centre) {
        CentreForm before = of(centre);
        isStill(form, "/projectId", projectId, before.projectId());
        isStill(form, "/openedOn", openedOn, before.openedOn());
        Optional<CentreProfile> profile = profile(form);
        form.throwIfAny();
        return profile.orElseThrow();
    }

    private static void isStill(Form form, String pointer, String now, String before) {
        if (!Optional.ofNullable(now).equals(Optional.ofNullable(before))) {
            form.add(
                    pointer,
                    "value.fixed",
                    "changed",
                    Optional.ofNullable(before).orElse("null"));
        }
    }

    private Optional<CentreProfile> profile(Form form) {
        Optional<LanguageMap> named = form.take("/name", name, texts -> CentreProfile.nameOf(texts.texts()));
        Optional<Field> purpose = form.word("/field", field, Field.class);
        Optional<Region> known = form.region("/region", region);
        Optional<Integer> places = form.whole("/capacity", capacity, 1, Integer.MAX_VALUE);
        Optional<Brief.Site> site =
                form.take("", () -> new Brief.Site(Fact.of(known), Fact.of(Optional.ofNullable(place))));
        boolean readable = named.isPresent() && purpose.isPresent() && site.isPresent();
        return readable
                ? form.take(
                        "",
                        () -> new CentreProfile(
                                named.get(),
                                purpose.get(),
                                Boolean.TRUE.equals(specialised),
                                site.get(),
                                Fact.of(places)))
                : Optional.empty();
    }
}
