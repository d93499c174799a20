using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;
using Xunit;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>Story files in memory, of ten facts at most.</summary>
public sealed class KeptFilesTests
{
    private static readonly StoryFileStamp _stamp = new(1, 1, 1, "");
    private readonly KeptFiles _kept = new(10);

    [Fact]
    public void What_was_asked_for_longest_ago_makes_room()
    {
        Put("bay", 4);
        Put("cape", 4);
        Assert.True(Has("bay"));
        Put("dune", 4);
        Assert.Equal((true, false, true), (Has("bay"), Has("cape"), Has("dune")));
    }

    [Fact]
    public void Who_goes_through_all_puts_nothing_out()
    {
        foreach (var round in new[] { 1, 2 })
        {
            Assert.Equal(round == 2, Has("bay"));
            Put("bay", 6, makesRoom: false);
            Put("cape", 6, makesRoom: false);
            Put("dune", 4, makesRoom: false);
            Assert.Equal((true, false, true), (Has("bay"), Has("cape"), Has("dune")));
        }
    }

    [Fact]
    public void Texts_are_held_against_as_many_files_as_there_is_room_for_and_one_in_any_case()
    {
        var (bay, cape, dune) = (StoryFileId.New(), StoryFileId.New(), StoryFileId.New());

        Assert.Equal([bay, cape], FiledShelf.Fitting([(bay, 4), (cape, 6), (dune, 1)], 10));
        Assert.Equal([bay], FiledShelf.Fitting([(bay, 14), (cape, 6)], 10));
        Assert.Empty(FiledShelf.Fitting([], 10));
    }

    [Fact]
    public void A_file_of_more_than_all_is_kept_alone_and_one_read_anew_counts_once()
    {
        Put("bay", 4);
        Put("bay", 5);
        Put("cape", 5);
        Assert.Equal((true, true), (Has("bay"), Has("cape")));
        Put("dune", 11);
        Assert.Equal((false, false, true), (Has("bay"), Has("cape"), Has("dune")));
    }

    [Fact]
    public void What_was_done_since_is_not_missed()
    {
        Put("bay", 4);
        Assert.Null(_kept.Find("bay", _stamp with { Act = 2 }));
    }

    private bool Has(string key) => _kept.Find(key, _stamp) is not null;

    private void Put(string key, int facts, bool makesRoom = true)
    {
        var file = new StoryFile { Id = StoryFileId.New(), Key = key, CreatedAt = DateTimeOffset.UnixEpoch };
        file.Facts.AddRange(Enumerable.Range(1, facts).Select(number => new Fact { Number = number, Kind = FactKind.Question }));
        _kept.Put(file, _stamp, makesRoom);
    }
}
