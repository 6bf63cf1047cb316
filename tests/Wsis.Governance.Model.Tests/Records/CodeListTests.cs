using System.Reflection;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Records;

public sealed class CodeListTests
{
    // What the vocabulary names of each list; more codes may stand beside these.
    private static readonly Dictionary<Type, string> vocabulary = new()
    {
        [typeof(RecordType)] = string.Join(' ', VocabularyTable.RecordTypes),
        [typeof(Evidence)] = "seen partial unverified",
        [typeof(Organ)] = "generalAssembly economicAndSocialCouncil securityCouncil humanRightsCouncil "
            + "commissionOnScienceAndTechnologyForDevelopment secretariat wsis",
        [typeof(StakeholderGroup)] = "government privateSector civilSociety intergovernmentalOrganization "
            + "internationalOrganization academicAndTechnicalCommunity",
        [typeof(OperativeVerb)] = "requests invites callsUpon decides encourages",
        [typeof(SummitPhase)] = "geneva tunis",
        [typeof(ResolutionKind)] = "resolution decision presidentialStatement agreedConclusions declaration",
        [typeof(ReportKind)] = "reportOfTheSecretaryGeneral note conferenceRoomPaper agenda workingGroupReport",
        [typeof(ConditionKind)] = "consistentWithLegalProcess asSoonAsPossible equalFooting "
            + "excludesDayToDayTechnicalMatters openAndInclusive balancedParticipation respectiveRoles",
        [typeof(ReportingFrequency)] = "once annual biennial periodic",
        [typeof(MandateStatus)] = "active discharged superseded lapsed",
        [typeof(FollowUpProcess)] = "enhancedCooperation internetGovernanceForum wsisFollowUp",
        [typeof(OrganizationKind)] = "principalOrgan subsidiaryBody functionalCommission specializedAgency "
            + "secretariatDepartment office interagencyBody intergovernmentalOrganization technicalCommunityBody "
            + "nonGovernmentalOrganization businessAssociation state multistakeholderForum advisoryCommittee "
            + "expertGroup",
        [typeof(GeographicScope)] = "global regional",
        [typeof(ContributionMode)] = "written oral discussion",
        [typeof(MeetingKind)] = "",
        [typeof(MechanismNature)] = "intergovernmental multistakeholder bilateral interagency consultative",
        [typeof(MechanismStanding)] = "existing proposed",
        [typeof(Stance)] = "supports opposes notes proposes",
        [typeof(Quantifier)] = "one some several many most broadAgreement",
        [typeof(ProposalKind)] = "mechanism principles commitment normativeFramework study process",
    };

    public static TheoryData<Type> Lists => new(AllLists);

    private static IEnumerable<Type> AllLists =>
        typeof(ICodeList).Assembly.GetTypes().Where(type => type.IsClass && typeof(ICodeList).IsAssignableFrom(type));

    [Fact]
    public void The_lists_are_those_of_the_vocabulary() => AllLists.Should().BeEquivalentTo(vocabulary.Keys);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_of_the_vocabulary_is_known(Type list) =>
        vocabulary[list].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(KnownCodes.Of(list));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_is_a_property_of_its_name_in_the_same_order(Type list) =>
        Properties(list).Select(property => ContractNames.CamelCase(property.Name)).Should().Equal(
            KnownCodes.Of(list), "each code of {0} stands once in Known and once as a property", list.Name);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_property_gives_the_code_of_its_name(Type list)
    {
        foreach (var property in Properties(list))
        {
            property.GetValue(null)!.ToString().Should().Be(ContractNames.CamelCase(property.Name));
            property.PropertyType.GetProperty("IsKnown")!.GetValue(property.GetValue(null)).Should().Be(true);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_is_well_formed(Type list) =>
        KnownCodes.Of(list).Should().OnlyHaveUniqueItems().And.OnlyContain(code => CanBeRead(code));

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_kind_is_a_noun_with_its_article_for_messages(Type list) =>
        ((string)list.GetProperty(nameof(ICodeList.Kind))!.GetValue(null)!).Should().MatchRegex("^(a|an) [a-z]");

    [Fact]
    public void No_two_lists_are_called_the_same_in_messages() =>
        AllLists.Select(list => list.GetProperty(nameof(ICodeList.Kind))!.GetValue(null))
            .Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_code_list_cannot_be_instantiated(Type list)
    {
        list.Should().BeSealed();
        list.GetConstructors().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_has_a_name_in_English_and_French(Type list)
    {
        foreach (var property in Properties(list))
        {
            NameOf(property, "en").Should().NotBeNullOrWhiteSpace("{0} has an English name", property.Name);
            NameOf(property, "fr").Should().NotBeNullOrWhiteSpace("{0} has a French name", property.Name);
        }
    }

    [Theory]
    [InlineData(typeof(Organ))]
    [InlineData(typeof(OperativeVerb))]
    public void Organs_and_verbs_have_names_in_all_six_languages(Type list)
    {
        foreach (var property in Properties(list))
        {
            OfficialLanguages.Codes.ToArray().Select(language => NameOf(property, language)).Should()
                .NotContainNulls("{0} has a name in each language", property.Name);
        }
    }

    [Fact]
    public void A_name_is_in_the_requested_language()
    {
        Organ.GeneralAssembly.Name("fr").Should().Be("Assemblée générale");
        Organ.GeneralAssembly.Name("ar").Should().Be("الجمعية العامة");
        OperativeVerb.CallsUpon.Name("en").Should().Be("calls upon");
        Evidence.Unverified.Name("es").Should().BeNull();
        Organ.GeneralAssembly.Name("de").Should().BeNull();
        Code<Organ>.Parse("nobody").Name("en").Should().BeNull();
        default(Code<Organ>).Name("en").Should().BeNull();
    }

    [Fact]
    public void The_table_of_names_holds_known_codes_only() =>
        EmbeddedTable.Read("codes/names.tsv").Select(row => (row[0], row[1])).Should().OnlyHaveUniqueItems()
            .And.HaveCount(
                AllLists.Where(list => list != typeof(OperativeVerb)).Sum(list => KnownCodes.Of(list).Length));

    private static string? NameOf(PropertyInfo property, string language) =>
        (string?)property.PropertyType.GetMethod("Name")!.Invoke(property.GetValue(null), [language]);

    private static bool CanBeRead(string code) => Code<Organ>.TryParse(code, out _);

    private static IEnumerable<PropertyInfo> Properties(Type list) =>
        list.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Code<>).MakeGenericType(list));
}
