package liaison.sample;

import static java.util.stream.Collectors.toCollection;
import static liaison.sample.SampleTables.DATA;
import static liaison.sample.SampleTables.collaboration;
import static liaison.sample.SampleTables.ofKind;
import static liaison.sample.SampleTables.parties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.model.Presence;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.record.Collaboration;
import liaison.model.record.Link;
import liaison.model.record.Milestone;
import liaison.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** What the five documents state, recounted from the rows. */
class SampleRecountTest {

  @Test
  void sevenFundsWithRegionsAndNoPrincipleAssigned() {
    Set<String> regions = new TreeSet<>();
    for (Collaboration fund : ofKind("joint-fund")) {
      Set<String> founders = parties(fund.id(), "founder");
      if (founders.remove("o-tsinghua")) {
        assertEquals(1, founders.size(), fund.id());
        assertEquals(Set.of(), parties(fund.id(), "lead"));
        assertEquals(List.of(), DATA.related(Schema.ATTRIBUTES, "record", fund.id()));
        regions.addAll(fund.regions());
      }
    }
    assertEquals(
        Set.of("CN-3205", "CN-13", "CN-53", "CN-2103", "CN-3202", "CN-44", "CN-3407"), regions);
    assertEquals(2, DATA.related(Schema.ATTRIBUTES, "record", "i-region-funds").size());
  }

  @Test
  void fourJointLaboratoriesEachAtItsStage() {
    TreeMap<String, String> stages = new TreeMap<>();
    for (Collaboration lab : ofKind("joint-lab")) {
      if (lab.id().startsWith("c-joint-lab-")) {
        stages.put(lab.id(), StatusOf.collaboration(DATA, lab));
        StatusOf.steps(DATA, lab).forEach(step -> assertEquals("2020-12-28", step.asOf().edtf()));
      }
    }
    assertEquals(
        "{c-joint-lab-alberta=under-construction, c-joint-lab-imperial=,"
            + " c-joint-lab-mit=under-construction, c-joint-lab-rwth-aachen=accepted}",
        stages.toString());
    Milestone accepted =
        DATA.find(Schema.MILESTONES, "m-joint-lab-rwth-aachen-accepted").orElseThrow();
    assertEquals(List.of("o-moe"), accepted.by());
  }

  @Test
  void twentySevenNamedMembersAsOfDecember2017() {
    int domestic = 0;
    int overseas = 0;
    Set<String> later = new TreeSet<>();
    for (Collaboration membership : ofKind("membership")) {
      if (!membership.unit().equals("o-uicc")) {
        continue;
      }
      Presence presence = Presence.of(DATA, membership);
      String member = parties(membership.id(), "member").iterator().next();
      String region = DATA.find(Schema.ORGANISATIONS, member).orElseThrow().region();
      if (!presence.from().edtf().equals("2017-12")) {
        later.add(member);
      } else if (region.startsWith("CN")) {
        domestic++;
      } else {
        overseas++;
      }
      assertEquals(Presence.Rule.KNOWN_BY, presence.rule(), membership.id());
    }
    assertEquals(12, domestic);
    assertEquals(15, overseas);
    assertEquals(Set.of("o-intel", "o-mcc22", "o-pagoda", "o-hainan-holding"), later);
  }

  @Test
  void theAssociationAndFiveUniversitiesFoundedThePlatform() {
    assertEquals(
        Set.of("o-ciur", "o-pku", "o-tsinghua", "o-sjtu", "o-hust", "o-xjtu"),
        parties("c-qianxiao-platform", "founder"));
    assertTrue(collaboration("c-qianxiao-platform").start().isUnknown());
  }

  @Test
  void theForumsConferenceHasItsHostsGuideAndOrganisers() {
    String conference = "c-qianxiao-conference-2025";
    assertEquals(
        Set.of("o-qianxiao-platform", "o-shijingshan-government"), parties(conference, "host"));
    assertEquals(Set.of("o-ciur"), parties(conference, "supervisor"));
    assertEquals(4, parties(conference, "organiser").size());
    assertEquals(3, signedAt(conference).size());
  }

  @Test
  void twelveFrameworksUndatedAndKnownByDecember2020() {
    assertEquals(12, ofKind("framework-agreement").size());
    for (Collaboration framework : ofKind("framework-agreement")) {
      Presence presence = Presence.of(DATA, framework);
      assertEquals(Presence.Rule.KNOWN_BY, presence.rule(), framework.id());
      assertEquals("2020-12-28", presence.from().edtf(), framework.id());
      assertEquals(false, presence.isEndStated(), framework.id());
    }
  }

  @Test
  void fiveStrategicAgreementsSignedOrRenewedAtTheWorkshop() {
    Set<String> partners = new TreeSet<>();
    for (Link link : signedAt("c-workshop-2018")) {
      partners.addAll(parties(link.collaboration(), "signatory"));
      Collaboration agreement = collaboration(link.collaboration());
      assertEquals("signed-or-renewed", StatusOf.collaboration(DATA, agreement));
      assertEquals("2018-10", StatusOf.steps(DATA, agreement).getFirst().date().edtf());
    }
    partners.remove("o-tsinghua");
    assertEquals(Set.of("o-imperial", "o-hku", "o-unsw", "o-alberta", "o-spbpu"), partners);
    assertTrue(collaboration("c-strategic-spbpu").note().contains("圣彼得堡帝国理工大学"));
  }

  @Test
  void pandemicPartnersAreSevenCountriesWithoutNames() {
    Set<String> countries =
        DATA.related(Schema.PARTICIPATIONS, "collaboration", "c-spring-breeze").stream()
            .filter(part -> part.organisation().isEmpty())
            .map(part -> part.region())
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of("GB", "US", "BE", "ES", "CA", "CL", "KE"), countries);
  }

  @Test
  void tenYearsOfResearchAreADurationWithoutDates() {
    Collaboration consortium = collaboration("c-clean-vehicles");
    assertEquals("P10Y", consortium.duration());
    assertTrue(consortium.start().isUnknown() && consortium.end().isUnknown());
  }

  @Test
  void toyotaIsOneOrganisationInThreeFacts() {
    Set<String> facts = new TreeSet<>();
    DATA.related(Schema.PARTICIPATIONS, "organisation", "o-toyota")
        .forEach(part -> facts.add(part.collaboration()));
    assertEquals(Set.of("c-joint-centre-toyota", "c-member-toyota", "c-toyota-institute"), facts);
  }

  /** No other collaboration starts, ends or is planned, as no document says so. */
  @Test
  void exactlyTheStatedStartsAndEnds() {
    Set<String> dated = new TreeSet<>();
    for (Collaboration each : DATA.rows(Schema.COLLABORATIONS)) {
      String dates = each.start().edtf() + "/" + each.end().edtf();
      if (each.plannedStart().isDated() || each.plannedEnd().isDated()) {
        dates += " planned " + each.plannedStart().edtf() + "/" + each.plannedEnd().edtf();
      }
      if (!dates.equals("/")) {
        dated.add(each.id() + " " + dates);
      }
    }
    assertEquals(
        """
        c-bosch-centre 2020-03-26/
        c-collaboration-offices 2003/
        c-engineering-doctorate 2018/
        c-engineering-doctorate-yrd / planned 2020-23/
        c-imperial-energy-centre 2019/
        c-qianxiao-conference-2025 2025-03-30/2025-03-30
        c-shanghai-centre 2019-08-31/
        c-shanghai-contracts 2014/2018
        c-toyota-institute 2019/
        c-uicc 1995/
        c-workshop-2018 2018-10/2018-10
        c-zgc-forum-2025 2025/2025\
        """
            .lines()
            .toList(),
        List.copyOf(dated));
  }

  @Test
  void exactlyTheStatedMilestoneDates() {
    Set<String> dated = new TreeSet<>();
    for (Milestone step : DATA.rows(Schema.MILESTONES)) {
      PartialDate date = step.date();
      if (date.isDated() && !step.step().equals("signed-or-renewed")) {
        dated.add(step.id() + " " + date.edtf());
      }
    }
    assertEquals(
        """
        m-bosch-centre-signed 2020-03-26
        m-bosch-centre-unveiled 2020-03-26
        m-connected-transport-base-signed 2025-03-30
        m-engineering-doctorate-yrd-unveiled 2019-08-31
        m-htgr-lab-unveiled 2017
        m-hust-cosl-lab-signed 2025-03-30
        m-imperial-energy-centre-unveiled 2019
        m-qianxiao-action-plan-approved 2022-06
        m-shanghai-centre-agreement-signed 2019-07-29
        m-shanghai-centre-unveiled 2019-08-31
        m-shanghai-strategic-signed 2015-09-16
        m-toyota-institute-signed 2019-04
        m-uicc-expanded 1996
        m-xjtu-lenovo-lab-signed 2025-03-30
        m-yrd-research-centre-unveiled 2019-08-31\
        """
            .lines()
            .toList(),
        List.copyOf(dated));
  }

  private static List<Link> signedAt(String event) {
    return DATA.related(Schema.LINKS, "target", event).stream()
        .filter(link -> link.relation().equals("signed-at"))
        .toList();
  }
}
