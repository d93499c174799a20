using System.IO.Compression;
using System.Text;

namespace Kawaraban.Site.Tests.Archive.Keeping;

/// <summary>An export that a disk, a stranger or another program has had in hand.</summary>
internal static class DamagedExport
{
    public static void Make(Stream file, string damage)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        switch (damage)
        {
            case "a part that was changed":
                Replace(zip, "tables/stories.jsonl", _ => "{}\n");
                break;
            case "a part that is gone":
                zip.GetEntry("tables/stories.jsonl")!.Delete();
                break;
            case "a part too many":
                Add(zip, "tables/strange.jsonl", "{}\n");
                break;
            case "a way out":
                Add(zip, "../evil", "");
                break;
            case "another form":
                Replace(zip, "manifest.json", text => text.Replace("kawaraban.paper/1", "kawaraban.paper/9", StringComparison.Ordinal));
                break;
            case "no manifest":
                zip.GetEntry("manifest.json")!.Delete();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(damage));
        }
    }

    private static void Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
        {
            text = reader.ReadToEnd();
        }
        zip.GetEntry(name)!.Delete();
        Add(zip, name, change(text));
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
