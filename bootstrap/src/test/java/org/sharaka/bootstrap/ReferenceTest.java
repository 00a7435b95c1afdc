package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** The reference data: S5. */
class ReferenceTest {

    @Test
    void the_65_partners_hold_a_seat_each(@TempDir Path folder) {
        try (House house = House.in(folder).withReferenceData()) {
            Client admin = house.admin();

            assertThat(admin.get("/api/v1/partners?limit=200").json().get("items"))
                    .hasSize(65);
            assertThat(admin.get("/api/v1/committee").json().get("items")).hasSize(65);
            assertThat(admin.get("/api/v1/partners?kind=COMPANY&limit=200")
                            .json()
                            .get("items"))
                    .hasSize(43);
            assertThat(admin.get("/api/v1/partners?q=" + Client.encoded("مصرف")).each("/items", "/name/ar"))
                    .containsExactly("مصرف المغرب");
            assertThat(admin.get("/api/v1/partners?q=" + Client.encoded("credit immobilier"))
                            .each("/items", "/name/fr"))
                    .containsExactly("Crédit Immobilier et Hôtelier");
            assertThat(admin.get("/api/v1/partners?committee=false").json().get("items"))
                    .isEmpty();
        }
    }

    @Test
    void the_five_spaces_are_centres_that_exist(@TempDir Path folder) {
        try (House house = House.in(folder).withReferenceData()) {
            Client admin = house.admin();

            assertThat(admin.get("/api/v1/centres").each("/items", "/place"))
                    .containsExactly("Bouknadel", "Casablanca", "Oujda", "Fès", "Meknès");
            assertThat(admin.get("/api/v1/centres").each("/items", "/field")).containsOnly("ASSOCIATIVE_SPACE");
            assertThat(admin.get("/api/v1/centres?region=MA-03").each("/items", "/place"))
                    .containsExactly("Fès", "Meknès");
            JsonNode reference = admin.get("/api/v1/centres?q=" + Client.encoded("بولقنادل"))
                    .json()
                    .at("/items/0");
            assertThat(reference.at("/space/referenceCentre").asBoolean()).isTrue();
            assertThat(reference.at("/space/openSince").asInt()).isEqualTo(2010);
            assertThat(reference.at("/openedOn").isNull()).isTrue();
        }
    }

    @Test
    void a_register_that_holds_partners_is_left_alone(@TempDir Path folder) {
        try (House house = House.in(folder)) {
            house.admin()
                    .post("/api/v1/partners", "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}")
                    .is(201);
            house.withReferenceData();

            assertThat(house.admin().get("/api/v1/partners").json().get("items"))
                    .hasSize(1);
            assertThat(house.admin().get("/api/v1/centres").json().get("items")).isEmpty();
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_a_restart(@TempDir Path folder) {
        try (House house = House.in(folder).withReferenceData()) {
            assertThat(house.admin()
                            .get("/api/v1/journal/verification")
                            .json()
                            .get("entries")
                            .asInt())
                    .isEqualTo(135 + House.FIRST_ENTRIES);
        }
        try (House house = House.in(folder).withReferenceData()) {
            assertThat(house.admin().get("/api/v1/partners?limit=200").json().get("items"))
                    .hasSize(65);
            assertThat(house.admin()
                            .get("/api/v1/journal/verification")
                            .json()
                            .get("entries")
                            .asInt())
                    .isEqualTo(135 + House.FIRST_ENTRIES);
        }
    }
}
