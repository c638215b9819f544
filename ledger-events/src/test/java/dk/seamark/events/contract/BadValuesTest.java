package dk.seamark.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An approved example with one wrong value no longer validates against its schema. */
class BadValuesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicator.measurement-recorded     | /municipality                        | "Slagelse"
            indicator.measurement-recorded     | /municipality                        | "næstved"
            indicator.measurement-recorded     | /planId                              | "a--b"
            indicator.measurement-recorded     | /planId                              | ""
            indicator.measurement-recorded     | /measurementId                       | "1"
            indicator.measurement-recorded     | /measurementId                       | "A59A3A6C-2F6C-4B0A-9E7B-1C5A4D3E2F10"
            indicator.measurement-recorded     | /slot/series                         | "national"
            indicator.measurement-recorded     | /slot/series                         | "MUNICIPALITY"
            indicator.measurement-recorded     | /slot/period                         | "1989"
            indicator.measurement-recorded     | /slot/period                         | "2200"
            indicator.measurement-recorded     | /slot/period                         | "2024-H3"
            indicator.measurement-recorded     | /slot/period                         | 2024
            indicator.measurement-recorded     | /figure/value                        | "61"
            indicator.measurement-recorded     | /figure/unit                         | "kilometres"
            indicator.measurement-recorded     | /figure/measuredOn                   | "2024-02-30"
            indicator.measurement-recorded     | /figure/measuredOn                   | "2024-13-01"
            indicator.measurement-recorded     | /figure/measuredOn                   | "1.10.2023"
            indicator.measurement-recorded     | /figure/measuredOn                   | "2023-10-01T00:00:00Z"
            indicator.measurement-recorded     | /figure/source                       | ""
            indicator.measurement-recorded     | /figure/denominator                  | 0
            indicator.measurement-recorded     | /figure/example                      | "yes"
            indicator.measurement-recorded     | /note/commitment                     | "abc"
            indicator.measurement-corrected    | /reason                              | "because"
            indicator.measurement-declared-missing | /reason                          | "unknown"
            indicator.track-report-submitted   | /submission                          | 0
            indicator.track-report-submitted   | /submission                          | 1.5
            indicator.track-report-submitted   | /attendance                          | -1
            indicator.track-report-submitted   | /activities/0/attendance             | -1
            indicator.track-report-submitted   | /recommendations/0/focusAreaId       | "Bolig"
            indicator.track-report-submitted   | /recommendations/0/text              | "Mere vejledning."
            policy.policy-entered              | /version                             | 0
            policy.policy-entered              | /text/firstYear                      | 1989
            policy.policy-entered              | /text/vision                         | ""
            policy.policy-entered              | /text/focusAreas/0/goals/0/areas/0   | "happiness"
            policy.policy-entered              | /text/focusAreas/0/goals/0/goalId    | "Mål 6"
            policy.policy-hearing-opened       | /closesOn                            | "15.8.2023"
            policy.policy-adopted              | /decision                            | null
            policy.policy-superseded           | /successorId                         | ""
            policy.finding-acknowledged        | /findingId                           | "1"
            policy.indicator-defined           | /areas                               | ["work", "work"]
            policy.indicator-defined           | /goalId                              | "5.1"
            policy.track-defined               | /serves                              | ["a b"]
            policy.track-defined               | /organisation/owner                  | ""
            policy.indicator-defined           | /components/0/decimals               | 7
            policy.indicator-defined           | /components/0/direction              | "up"
            policy.indicator-defined           | /components/0/counts                 | "people"
            policy.indicator-defined           | /components/0/outOf                  | 1
            policy.indicator-defined           | /components/0/population             | "A B"
            policy.plan-drafted                | /terms/centres                       | []
            policy.plan-drafted                | /terms/firstYear                     | 1989
            policy.track-defined               | /followUp                            | ["activities", "activities"]
            policy.track-defined               | /cadence                             | "daily"
            policy.indicator-target-set        | /rule                                | {"kind": "roughly", "component": "a", "value": 1}
            policy.indicator-target-set        | /rule                                | {"component": "a", "value": 1}
            policy.indicator-target-set        | /rule/conditions/0                   | {"kind": "no-target"}
            policy.indicator-target-set        | /rule/conditions                     | [{"kind": "better-than-previous", "component": "a"}]
            policy.indicator-target-revised    | /rule/reading                        | "per-mille"
            policy.indicator-target-revised    | /rule/tolerance                      | -1
            policy.indicator-target-revised    | /rule/tolerance                      | null
            policy.target-reading-decided      | /answer                              | {"kind": "mood", "component": "a"}
            policy.target-reading-decided      | /answer/reading                      | "per-mille"
            reporting.committee-pack-issued    | /number                              | 0
            reporting.committee-pack-issued    | /stateHash                           | ""
            reporting.committee-pack-issued    | /renderings                          | []
            """)
    void isRefused(String event, String place, String value) {
        JsonNode example = Schemas.json("contract/" + event + ".v1.json");
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = example.at(pointer.head());
        JsonNode bad = MAPPER.readTree(value);
        assertThat(example.at(pointer).isMissingNode()).as(place).isFalse();

        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), bad);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), bad);
        }

        assertThat(Schemas.violations("urn:seamark:schema:" + event + ":1", example))
                .isNotEmpty();
    }
}
