package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DescriptionTest {

    @Test
    void parts_make_one_document() {
        JsonNode whole = merged("""
                {"openapi": "3.0.3", "components": {"schemas": {"Id": {"type": "string"}}}}""", """
                {"tags": [{"name": "a"}], "paths": {"/a": {}}, "components": {"schemas": {"A": {}}}}""", """
                {"tags": [{"name": "b"}], "paths": {"/b": {}}, "components": {"examples": {"A": {}}}}""");

        assertThat(whole).isEqualTo(json("""
                {"openapi": "3.0.3", "tags": [{"name": "a"}, {"name": "b"}], "paths": {"/a": {}, "/b": {}},
                 "components": {"schemas": {"Id": {"type": "string"}, "A": {}}, "examples": {"A": {}}}}"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"openapi\": \"twice\"}",
                "{\"tags\": [{\"name\": \"twice\"}]}",
                "{\"paths\": {\"twice\": {}}}",
                "{\"components\": {\"schemas\": {\"twice\": {}}}}"
            })
    void a_name_that_stands_twice_is_an_error(String part) {
        assertThatThrownBy(() -> merged(part, part)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_schema_has_the_members_that_it_takes_from_another_before_its_own() {
        JsonNode schemas = schemas("""
                {"Entry": {"type": "object", "required": ["name"], "properties": {"name": {}, "rooms": {}}},
                 "Listed": {"like": "Shown", "required": ["last"], "properties": {"last": {}}},
                 "Shown": {"like": "Entry", "required": ["id"], "properties": {"id": {}}},
                 "Change": {"changeOf": "Entry", "properties": {"name": {"type": "string"}}}}
                """);

        assertThat(schemas.at("/Listed/properties").propertyNames()).containsExactly("name", "rooms", "id", "last");
        assertThat(schemas.at("/Listed/required").toString()).isEqualTo("[\"name\",\"id\",\"last\"]");
        assertThat(schemas.at("/Shown/properties").propertyNames()).containsExactly("name", "rooms", "id");
        assertThat(schemas.path("Change"))
                .isEqualTo(json(
                        "{\"properties\": {\"name\": {\"type\": \"string\"}, \"rooms\": {}}, \"type\": \"object\"}"));
    }

    private static JsonNode schemas(String schemas) {
        return Members.spelledOut((ObjectNode) json("{\"components\": {\"schemas\": " + schemas + "}}"))
                .at("/components/schemas");
    }

    @Test
    void every_file_of_the_folder_is_a_part() throws URISyntaxException {
        URI house = Objects.requireNonNull(Description.class.getResource("/openapi/house.yaml"))
                .toURI();

        assertThat(Description.PARTS)
                .containsExactlyInAnyOrderElementsOf(namesIn(Path.of(house).resolveSibling("")));
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode merged(String... parts) {
        return Description.merged(Stream.of(parts).map(DescriptionTest::json).toList());
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
