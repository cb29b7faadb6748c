package localoffer;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What our own things may be called, and the few places that may ask the machine. */
class WordsTest {

  @Test
  void noTypeIsNamedForHowItIsMade() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Impl|DTO|Dto|Util|Utils|Service|Controller)(\\$.*)?")
        .check(HouseTest.OURS);
  }

  @Test
  void noPackageIsADrawerForAnything() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..service..",
            "..model..",
            "..impl..",
            "..common..",
            "..dto..",
            "..exceptions..")
        .check(HouseTest.OURS);
  }

  @Test
  void noMethodOfOursBeginsWithGet() {
    methods().should(notBeGetters()).check(HouseTest.OURS);
  }

  @Test
  void onlyTheSettingsReadTheEnvironment() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("localoffer.portal.Config")
        .should()
        .callMethodWhere(target(called(System.class, "getenv")))
        .check(HouseTest.OURS);
  }

  @Test
  void theTimeComesFromTheOneClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("localoffer.Main")
        .should()
        .callMethodWhere(target(called(Clock.class, "system.*|tick.*")))
        .orShould()
        .callMethodWhere(target(called(System.class, "currentTimeMillis")))
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethodWhere(target(asksTheMachineForTheTime()))
        .check(HouseTest.OURS);
  }

  private static DescribedPredicate<CodeUnitCallTarget> called(Class<?> owner, String name) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + name,
        call -> call.getOwner().isEquivalentTo(owner) && call.getName().matches(name));
  }

  private static DescribedPredicate<CodeUnitCallTarget> asksTheMachineForTheTime() {
    return DescribedPredicate.describe(
        "now() without a clock",
        call ->
            call.getOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream()
                    .noneMatch(t -> t.isEquivalentTo(Clock.class)));
  }

  private static ArchCondition<JavaMethod> notBeGetters() {
    return new ArchCondition<>("not begin with get") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getName().matches("get[A-Z].*") && !comesFromOutside(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  /** Whether a library asks for a method of this name. */
  private static boolean comesFromOutside(JavaMethod method) {
    JavaClass owner = method.getOwner();
    Set<JavaClass> interfaces = owner.getAllRawInterfaces();
    return Stream.concat(interfaces.stream(), owner.getAllRawSuperclasses().stream())
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(other -> other.getName().equals(method.getName()));
  }
}
