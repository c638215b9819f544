package dk.seamark.stack.contract;

import java.util.Optional;

/** Where the files of a contract are read. */
@FunctionalInterface
public interface ContractFiles {

    /** The entry file of every service's contract. */
    String ENTRY = "openapi.yaml";

    /** The text of a file by the path under which it is served, as {@code openapi/common.yaml}; empty if there is none. */
    Optional<String> text(String path);
}
