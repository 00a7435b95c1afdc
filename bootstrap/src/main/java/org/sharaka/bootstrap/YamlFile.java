package org.sharaka.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sharaka.domain.fault.InvalidValue;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file of YAML 1.2, in which {@code on} is a text, as a plain tree. A number with decimals stays the text it was
 * written as, for amounts and shares are exact; a name that an object has twice is refused.
 */
final class YamlFile {

    private static final String CODE = "file.yaml";
    private static final LoadSettings EXACT =
            LoadSettings.builder().setSchema(new ExactNumbers()).build();

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @throws Unusable with one line that names the file, where it cannot be opened
     * @throws InvalidValue {@code file.yaml} with the line and the column where it is no YAML, is empty, or uses what
     *     is not read: anchors and aliases, which make one value of many lines
     */
    static Object read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new Unusable(file + ": cannot be read");
        }
    }

    private static Object read(String text) {
        try {
            new Parse(EXACT).parseString(text).forEach(YamlFile::refuseNames);
            Object tree = new Load(EXACT).loadFromString(text);
            if (tree == null) {
                throw InvalidValue.of(CODE, "empty");
            }
            return tree;
        } catch (DuplicateKeyException twice) {
            throw at("twice", twice.getProblemMark());
        } catch (MarkedYamlEngineException wrong) {
            throw at("form", wrong.getProblemMark().or(wrong::getContextMark));
        } catch (YamlEngineException wrong) {
            throw InvalidValue.of(CODE, "whole");
        }
    }

    private static void refuseNames(Event event) {
        if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(name -> {
                String sign = node instanceof AliasEvent ? "*" : "&";
                throw InvalidValue.of(CODE, "anchor", sign + name.getValue(), line(node.getStartMark()));
            });
        }
    }

    private static InvalidValue at(String reason, Optional<Mark> mark) {
        int column = mark.map(place -> place.getColumn() + 1).orElse(1);
        return InvalidValue.of(CODE, reason, line(mark), column);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }

    private static final class ExactNumbers extends CoreSchema {

        @Override
        public ScalarResolver getScalarResolver() {
            ScalarResolver resolver = super.getScalarResolver();
            return (text, plain) -> {
                Tag tag = resolver.resolve(text, plain);
                return tag.equals(Tag.FLOAT) ? Tag.STR : tag;
            };
        }
    }
}
