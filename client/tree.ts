import * as vscode from "vscode";
import { REVEAL_COMMAND, type TreeNode, type TreeView } from "../shared/protocol.ts";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

function toItem({ label, icon, color, place, isOpen, children = [], ...shown }: TreeNode): vscode.TreeItem {
  return {
    ...shown,
    label,
    iconPath: new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color)),
    collapsibleState: children.length === 0 ? None : isOpen === true ? Expanded : Collapsed,
    ...(place && { command: { command: REVEAL_COMMAND, title: label, arguments: [...place] } }),
  };
}

/** Makes the view of that id, for what the server has computed; what its nodes mean, the server knows. */
export function createTree(id: string, { subscriptions }: vscode.ExtensionContext) {
  const changed = new vscode.EventEmitter<void>();
  let shown: Partial<TreeView> = {};
  const getChildren = (node?: TreeNode): TreeNode[] => [...((node ? node.children : shown.nodes) ?? [])];
  const treeDataProvider = { onDidChangeTreeData: changed.event, getChildren, getTreeItem: toItem };
  const view = vscode.window.createTreeView(id, { treeDataProvider, showCollapseAll: true });
  subscriptions.push(changed, view);
  /** Shows other contents, or nothing: then the view says what to do. */
  const show = (contents: TreeView | null | undefined): void => {
    shown = contents ?? {};
    view.message = shown.message ?? "";
    changed.fire();
  };
  return { view, show };
}
