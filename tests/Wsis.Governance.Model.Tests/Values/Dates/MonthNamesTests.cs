using Wsis.Governance.Values;
using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Tests.Values.Dates;

public class MonthNamesTests
{
    [Theory]
    [InlineData(MonthNames.English)]
    [InlineData(MonthNames.French)]
    [InlineData(MonthNames.Spanish)]
    [InlineData(MonthNames.Russian)]
    [InlineData(MonthNames.Arabic)]
    [InlineData("كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول")]
    [InlineData("янв* фев* мар* апр* май июн* июл* авг* сен* окт* ноя* дек*")]
    [InlineData("jan feb mar apr may jun jul aug sept oct nov dec")]
    public void The_names_of_a_list_are_those_of_the_months_in_their_order(string names) =>
        names.Split(' ').Select(name => MonthNames.NumberOf(NameKey.Of(name.Replace('-', ' ').TrimEnd('*'))))
            .Should().Equal(Enumerable.Range(1, 12));

    [Theory]
    [InlineData("ju")]
    [InlineData("ma")]
    [InlineData("session")]
    public void Other_words_name_no_month(string word) => MonthNames.NumberOf(word).Should().Be(0);
}
