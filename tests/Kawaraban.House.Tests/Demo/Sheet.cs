using Kawaraban.Newsroom.Stories;

namespace Kawaraban.House.Tests.Demo;

/// <summary>One manuscript file of the demonstration newspaper.</summary>
internal sealed record Sheet(string Story, string Edition, int Number, Manuscript Manuscript)
{
    public static IReadOnlyList<Sheet> All { get; } = [.. Repository.Texts("demo/stories", ".md").Select(Read)];

    public bool IsTranslation => Manuscript.From is not null;

    public IEnumerable<BlockBody> Bodies => Manuscript.Blocks.Select(block => Written.Read(block.Text));

    public override string ToString() => $"{Story}/{Edition}.{Number}";

    public static Sheet? Find(string story, string edition, int number) => All.FirstOrDefault(sheet => sheet.Story == story && sheet.Edition == edition && sheet.Number == number);

    private static Sheet Read(string file)
    {
        var parts = Path.GetFileNameWithoutExtension(file).Split('.');
        var number = parts.Length == 2 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return new Sheet(Path.GetFileName(Path.GetDirectoryName(file)!), parts[0], number, ManuscriptReader.Read(File.ReadAllText(file)));
    }
}
