package dk.seamark.stack.contract;

import java.util.Optional;

/** Where the files of a contract are read. */
@FunctionalInterface
public interface ContractFiles {

    /** The entry file of every service's contract. */
    String ENTRY = "openapi.yaml";

    /** The text of a file, by the path under which it is served ({@code openapi/common.yaml}); empty if it is not. */
    Optional<String> text(String path);
}
