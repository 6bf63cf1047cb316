using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Tests;

public sealed class RecordDirectoryTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData(0)]
    [InlineData(RecordKey.Symbol)]
    public void Every_number_is_found_under_its_key_and_no_other(int kind)
    {
        var directory = new RecordDirectory();
        for (var number = 0; number < Many; number++)
        {
            directory.Add(KeyOf(number), kind, number);
        }

        for (var number = 0; number < Many; number++)
        {
            Found(directory, KeyOf(number), kind).Should().Equal(number);
        }

        Found(directory, KeyOf(Many), kind).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Numbers_of_one_key_are_all_found(int key)
    {
        var directory = new RecordDirectory();
        for (var number = 0; number < 2_000; number++)
        {
            directory.Add(key, 0, number);
        }

        Found(directory, key, 0).Order().Should().Equal(Enumerable.Range(0, 2_000));
        directory.MayContain(key).Should().BeTrue();
        directory.MayContain(key + 1).Should().BeFalse();
    }

    [Fact]
    public async Task What_was_added_is_found_while_another_thread_adds()
    {
        var directory = new RecordDirectory();
        var added = 0;
        var adding = Task.Run(
            () =>
            {
                for (var number = 0; number < Many; number++)
                {
                    directory.Add(KeyOf(number), 0, number);
                    Volatile.Write(ref added, number + 1);
                }
            },
            TestContext.Current.CancellationToken);

        var lost = 0;
        while (!adding.IsCompleted)
        {
            if (Volatile.Read(ref added) is > 0 and var count && !directory.MayContain(KeyOf(count / 2)))
            {
                lost++;
            }
        }

        await adding;
        lost.Should().Be(0);
    }

    private static int KeyOf(int number) => number * 0x61C88647;

    private static List<int> Found(RecordDirectory directory, int key, int kind)
    {
        var found = new List<int>();
        foreach (var number in directory.Of(key, kind))
        {
            found.Add(number);
        }

        return found;
    }
}
