using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Ninjs;

/// <summary>What an item says of its own files: of a text nothing but its credit, of a picture its title, caption and maker.</summary>
/// <param name="Type">What the item is.</param>
/// <param name="Title">The title of its files.</param>
/// <param name="Caption">The caption.</param>
/// <param name="Alt">The text that stands for a picture.</param>
/// <param name="Credit">Whose it is.</param>
internal sealed record NinjsCaption(WireStoryType Type, string? Title, string? Caption, string? Alt, string? Credit)
{
    public static NinjsCaption Of(NinjsObject item, Reading reading, string at)
    {
        var type = NinjsStory.TypeOf(item);
        var texts = new NinjsTexts(item, type, reading, at);
        var credit = item.Text("creditline", "credit") ?? texts.Credit;
        return type is WireStoryType.Text or WireStoryType.Composite or WireStoryType.Event
            ? new NinjsCaption(type, null, null, reading.Field(texts.Alt, at), reading.Field(credit, at))
            : new NinjsCaption(type, reading.Title(texts.Headline, at), reading.Field(BlockText.Render(texts.Summary()), at), reading.Field(texts.Alt, at), reading.Field(credit ?? item.Text("byline", "by"), at));
    }
}
