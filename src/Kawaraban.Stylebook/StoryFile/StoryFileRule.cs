using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.StoryFile;

/// <summary>Finds what a text says otherwise than the story files have it: one rule for each thing that is held against it.</summary>
/// <remarks>What the files have is told with the passage; without files there is nothing to find. What is quoted was said so.</remarks>
internal sealed class StoryFileRule(FiledFault fault) : PassageRule
{
    /// <inheritdoc/>
    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var statement in passage.Filed)
        {
            if (statement.Fault == fault && !passage.IsQuoted(statement.Place.Start))
            {
                pencil.Mark(passage, statement.Place, "found", null, statement.Place.Of(passage.Text), statement.Known);
            }
        }
    }
}
