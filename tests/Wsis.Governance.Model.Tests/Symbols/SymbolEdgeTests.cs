namespace Wsis.Governance.Tests.Symbols;

/// <summary>Forms at the edge of what is a symbol, each beside one that is none.</summary>
public class SymbolEdgeTests
{
    [Theory]
    [InlineData("A/66/77/Add.123456789", "A generalAssembly Regular session 66 number 77 changes Add.123456789")]
    [InlineData("A/66/77/Add. 1", "= A/66/77/Add.1; A generalAssembly Regular session 66 number 77 changes Add.1")]
    [InlineData("A/66/77/Add.1 (Part I)", "A generalAssembly Regular session 66 number 77 (Part I) changes Add.1")]
    [InlineData("A/66/77 B", "= A/66/77B; A generalAssembly Regular session 66 number 77 letters B")]
    [InlineData("A/66/77 BC", "= A/66/77BC; A generalAssembly Regular session 66 number 77 letters BC")]
    [InlineData("A/66/77\u00A0B", "= A/66/77B; A generalAssembly Regular session 66 number 77 letters B")]
    [InlineData("A/66/77\u202FB", "= A/66/77B; A generalAssembly Regular session 66 number 77 letters B")]
    [InlineData("A/66/L 5", "= A/66/L5; A generalAssembly Limited Regular session 66 number 5")]
    [InlineData("E/CN.4/L x5", "= E/CN.4/LX5; E/CN.4 commissionOnHumanRights number 5")]
    [InlineData("E/CN.4/L5", "E/CN.4 commissionOnHumanRights Limited number 5")]
    [InlineData("E/CN.4/L(5)", "E/CN.4 commissionOnHumanRights Limited Regular session 5")]
    [InlineData("E/CN.4/L(II)", "E/CN.4 commissionOnHumanRights Limited Regular session 2")]
    [InlineData("E/CN.4/L[5]", "E/CN.4 commissionOnHumanRights Limited Regular session 5")]
    [InlineData("E/CN.4/(II)/5", "E/CN.4 commissionOnHumanRights Regular session 2 number 5")]
    [InlineData("E/CN.4/5(A)(B)", "E/CN.4 commissionOnHumanRights number 5 (A)")]
    [InlineData("E/CN.4/5(II)(III)", "E/CN.4 commissionOnHumanRights Regular session 2 number 5 (III)")]
    [InlineData("E/CN.4/5(2000)(II)", "E/CN.4 commissionOnHumanRights year 2000 number 5 (II)")]
    [InlineData("E/CN.4/5/Rev.1(II)", "E/CN.4 commissionOnHumanRights number 5 (II) changes Rev.1")]
    [InlineData("E/CN.4/5/Rev.1(2000)", "E/CN.4 commissionOnHumanRights year 2000 number 5 changes Rev.1")]
    [InlineData("E/CN.4/5/Rev.1(Rev.2)", "E/CN.4 commissionOnHumanRights number 5 (Rev.2) changes Rev.1")]
    [InlineData("E/CN.4/5A(II)", "E/CN.4 commissionOnHumanRights Regular session 2 number 5 letters A")]
    [InlineData("E/CN.4/5(II)A", "E/CN.4 commissionOnHumanRights Regular session 2 number 5 letters A")]
    [InlineData("E/CN.4/5(II)AB", "E/CN.4 commissionOnHumanRights Regular session 2 number 5 letters AB")]
    [InlineData("E/CN.4/5A-B", "E/CN.4 commissionOnHumanRights number 5 letters A-B")]
    [InlineData("E/CN.4/5A-B/6", "E/CN.4 commissionOnHumanRights Regular session 5 number 6 letters A-B")]
    [InlineData("E/CN.4/5AA", "E/CN.4 commissionOnHumanRights number 5 letters AA")]
    [InlineData("WSIS-03/5-E", "WSIS-03 wsis year 2003 number 5 in E")]
    [InlineData("WSIS-03/5-e*", "= WSIS-03/5-E; WSIS-03 wsis year 2003 number 5 in E")]
    [InlineData("WSIS-03/5-G", "WSIS-03 wsis year 2003 number 5")]
    [InlineData("WSIS-03/5-C", "WSIS-03 wsis year 2003 number 5 in C")]
    [InlineData("WSIS-03/5-A", "WSIS-03 wsis year 2003 number 5 in A")]
    [InlineData("WSIS-03/5-R", "WSIS-03 wsis year 2003 number 5 in R")]
    [InlineData("WSIS-03/5-S", "WSIS-03 wsis year 2003 number 5 in S")]
    [InlineData("E/CN.4/5-E", "E/CN.4 commissionOnHumanRights number 5")]
    [InlineData("A/66/77* ; E/5", "= A/66/77-E/5; A generalAssembly Regular session 66 number 77 joint")]
    [InlineData("E/5;A/6;S/7", "= E/5-A/6-S/7; E economicAndSocialCouncil number 5 joint")]
    [InlineData("E/5-A/6-S/7", "E economicAndSocialCouncil number 5 joint")]
    [InlineData("UNEP/EA.5/Res.11", "= UNEP/EA.5/RES.11; UNEP environmentProgramme Resolution Regular session 5 number 11")]
    [InlineData("UNEP/GC.5/11", "UNEP environmentProgramme number 11")]
    [InlineData("UNEP/EB.5/11", "UNEP environmentProgramme number 11")]
    [InlineData("E/ESCWA/70", "E/ESCWA economicAndSocialCommissionForWesternAsia number 70")]
    [InlineData("E/ESCWA/C.1/70/5", "E/ESCWA economicAndSocialCommissionForWesternAsia year 1970 number 5")]
    [InlineData("A/2000/5", "A generalAssembly year 2000 number 5")]
    [InlineData("A/5/2000", "A generalAssembly Regular session 5 number 2000")]
    [InlineData("E/5/2000", "E economicAndSocialCouncil Regular session 5 number 2000")]
    [InlineData("A/PET/5", "A generalAssembly Petition number 5")]
    [InlineData("A/PET.5/6", "A generalAssembly Petition number 6")]
    [InlineData("A/L.5", "A generalAssembly Limited number 5")]
    [InlineData("A/CRP.5", "A generalAssembly ConferenceRoomPaper number 5")]
    [InlineData("A/AC.5/2000/6", "A/AC.5 generalAssembly year 2000 number 6")]
    [InlineData("A/AC.5/60/6", "A/AC.5 generalAssembly Regular session 60 number 6")]
    [InlineData("A/AC.5/60/2000/6", "A/AC.5 generalAssembly Regular session 60 year 2000 number 6")]
    [InlineData("CCPR/C/D/5", "CCPR humanRightsCommittee Views number 5")]
    [InlineData("CCPR/C/60/D/5-7/2000", "CCPR humanRightsCommittee Views Regular session 60 year 2000 number 5 to 7")]
    [InlineData("CCPR/C/60/D/5/2000/Add.1", "CCPR humanRightsCommittee Views Regular session 60 year 2000 number 5 changes Add.1")]
    [InlineData("CCPR/C/60/L.5", "CCPR humanRightsCommittee Limited Regular session 60 number 5")]
    [InlineData("CCPR/C/60/D/L.5", "CCPR humanRightsCommittee Views Regular session 60 number 5")]
    [InlineData("TD/XX", "TD conferenceOnTradeAndDevelopment Regular session 20")]
    [InlineData("TD/(XX)/5", "TD conferenceOnTradeAndDevelopment Regular session 20 number 5")]
    [InlineData("TD/IV/5", "TD conferenceOnTradeAndDevelopment Regular session 4 number 5")]
    [InlineData("TD/CM/5", "TD conferenceOnTradeAndDevelopment number 5")]
    [InlineData("TD/B/IX/MISC.5", "TD conferenceOnTradeAndDevelopment Regular session 9 number 5")]
    [InlineData("ABC-DEF/5", "ABC-DEF unknown number 5")]
    [InlineData("ABC/D/E/5", "ABC unknown Views number 5")]
    [InlineData("A/HRC/S/5", "A/HRC humanRightsCouncil number 5")]
    [InlineData("A/HRC/ES-5/6", "A/HRC humanRightsCouncil EmergencySpecial session 5 number 6")]
    public void Unusual_symbols_are_read_with_their_parts(string text, string says) =>
        SymbolDescription.Of(DocumentSymbol.Parse(text)).Should().Be(says);

    [Theory]
    [InlineData("A/66/77/Add.1234567890", "at character 22: expected a number of at most nine digits")]
    [InlineData("A/66/77/Add.1-1234567890", "at character 24: expected a number of at most nine digits")]
    [InlineData("A/S-1234567890/5", "at character 14: expected a number of at most nine digits")]
    [InlineData("WSIS-1234567890/DOC/5", "at character 15: expected a number of at most nine digits")]
    [InlineData("GEGN.1234567890/5", "at character 15: expected a number of at most nine digits")]
    [InlineData("A/66/5-1234567890", "at character 17: expected a number of at most nine digits")]
    [InlineData("A/66/L.1234567890", "at character 17: expected a number of at most nine digits")]
    [InlineData("A/66/77/Add.1-2-", "at character 17: expected a letter or a digit after the hyphen")]
    [InlineData("A/66/77/Add.x", "at character 13: expected the number of the change")]
    [InlineData("A/66/77/Add.1/x", "at character 16: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/66/77/Add", "at character 12: expected a point and a number after Add, Corr, Rev or Amend")]
    [InlineData("A/66/77/Summary/x", "at character 18: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/66/77 B C", "at character 11: expected at most two letters after a number")]
    [InlineData("A/66/77 BCD", "at character 9: expected at most two letters after a number")]
    [InlineData("E/CN.4/L x", "at character 11: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("A/C.3/L x", "at character 10: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("E/NGO 5", "at character 7: expected no space here")]
    [InlineData("XYZ/L x", "at character 7: expected no space here")]
    [InlineData("XYZ/L5", "at character 5: expected a word or a number: the body is not known")]
    [InlineData("E/CN.4/L-5", "at character 11: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("E/CN.4/L-x", "at character 11: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("E/CN.4/L-", "at character 10: expected a letter or a digit after the hyphen")]
    [InlineData("E/CN.4/(II", "at character 8: expected a closing bracket")]
    [InlineData("E/CN.4/5(II", "at character 9: expected a closing bracket")]
    [InlineData("E/CN.4/5[II)", "at character 9: expected a closing bracket")]
    [InlineData("E/CN.4/5(II]", "at character 9: expected a closing bracket")]
    [InlineData("E/CN.4/5( )", "at character 10: expected letters, digits, points, hyphens or spaces in the bracket")]
    [InlineData("E/CN.4/5(A:B)", "at character 11: expected letters, digits, points, hyphens or spaces in the bracket")]
    [InlineData("E/CN.4/5A B", "at character 11: expected at most two letters after a number")]
    [InlineData("WSIS-03/5-E/Add.1", "at character 18: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("A/66/77*x", "at character 9: expected a slash, a bracket, the end, or a hyphen before a second symbol")]
    [InlineData("E/5;A/6;", "at character 8: expected a slash, a bracket, the end, or a hyphen before a second symbol")]
    [InlineData("E/5;A", "at character 4: expected a slash, a bracket, the end, or a hyphen before a second symbol")]
    [InlineData("E/5;A/", "at character 7: expected a letter, a digit or an opening bracket")]
    [InlineData("E/5;A/x", "at character 8: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("A/5/2000/6", "at character 10: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("E/2000/5/6", "at character 10: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("E/2000/2001/5", "at character 13: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("E/60/61/5", "at character 9: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("E/60/1000/5", "at character 11: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/60/2000/5", "at character 11: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("TD/XX/", "at character 7: expected a letter, a digit or an opening bracket")]
    [InlineData("ABC-/5", "at character 5: expected letters of the body")]
    [InlineData("ABC-D5/5", "at character 6: expected a slash after the body")]
    [InlineData("AbC/5", "at character 1: expected the letters of a known body, as in A/ or E/CN.16/, or other letters in capitals")]
    [InlineData("ABC5/6", "at character 4: expected a slash after the body")]
    [InlineData("ABC/D E/5", "at character 7: expected no space here")]
    public void Malformed_symbols_are_refused_with_the_reason(string text, string message)
    {
        DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error).Should().BeFalse();

        symbol.Should().Be(default(DocumentSymbol));
        error.ToString().Should().Be(message);
    }

    [Fact]
    public void A_symbol_too_long_in_canonical_form_is_refused()
    {
        var text = "A/79/5" + string.Concat(Enumerable.Repeat("(VOL.1)", 33));

        DocumentSymbol.TryParse(text.AsSpan(), out _, out var error).Should().BeFalse();

        error.Should().Be(new ParseError(240, "the end, as a symbol has no more than 240 characters"));
    }

    [Fact]
    public void The_longest_symbol_is_read()
    {
        var text = "UNEP/" + string.Join('/', Enumerable.Repeat("ABCD", 46)) + "/5/6/7";

        text.Length.Should().BeLessThanOrEqualTo(240);
        DocumentSymbol.Parse(text + new string('*', 240 - text.Length)).Canonical.Should().Be(text);
        DocumentSymbol.TryParse(text + new string('*', 241 - text.Length), out _).Should().BeFalse();
    }
}
